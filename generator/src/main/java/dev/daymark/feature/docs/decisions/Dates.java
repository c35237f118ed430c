package dev.daymark.feature.docs.decisions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as records of decisions give them. */
final class Dates {

    private static final int LONGEST = 30;
    /** No day is the beginning of a name, such as that of a file. */
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d|-[A-Za-z])");

    private static final Pattern DAY_OR_TARGET = Pattern.compile("<[^<>]++>|" + DAY.pattern());
    private static final Pattern MONTH = Pattern.compile(
            "(?:\\d{1,2}\\.? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
                    + "(?: \\d{1,2},)? \\d{4}");

    private Dates() {}

    /** A date within a text: a day as {@code 2026-11-17}, else one with the name of its month as written; or empty. */
    static String in(String text) {
        Matcher month = MONTH.matcher(text);
        return day(text).orElseGet(() -> month.find() ? month.group() : "");
    }

    /** What stands where a date belongs: a day, else the text itself; empty when it is a blank to be filled in. */
    static String of(String text) {
        String written = text.strip();
        boolean blank = written.startsWith("{") || written.startsWith("[") || written.length() > LONGEST;
        return day(text).orElse(blank || !written.matches(".*\\d.*") ? "" : written);
    }

    /** A text without its days, but for those that are part of something in angle brackets. */
    static String without(String text) {
        return DAY_OR_TARGET
                .matcher(text)
                .replaceAll(found -> found.group().startsWith("<") ? Matcher.quoteReplacement(found.group()) : " ");
    }

    private static Optional<String> day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
