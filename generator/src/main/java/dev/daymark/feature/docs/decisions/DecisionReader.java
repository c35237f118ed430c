package dev.daymark.feature.docs.decisions;

import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what records of decisions say of themselves. Known are the front matter of MADR 3 and 4, the lists of MADR 2 ({@code
 * * Status: accepted}), the section of Nygard and adr-tools ({@code ## Status}), tables of fields, and a first paragraph
 * that begins with the status ({@code Accepted, 2026-11-26.}).
 */
public final class DecisionReader {

    /** What is read of a line, and how many lines of a status: enough for what is said, and a limit for what is made up. */
    private static final int LONGEST = 1000;

    private static final int MOST_LINES = 40;

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s*(?:\\d+[.)]\\s*)?(.*)");
    private static final Pattern FIELD = Pattern.compile(
            "[\\s>*+|_`-]*(status|state|date|decision date|super[sc]ee?des|super[sc]ee?ded[ -]by|replaces|replaced by)"
                    + "[\\s*_`]*[:|][\\s*_`]*(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FRONT =
            Pattern.compile("---[ \\t]*\\R(?:(?!---)[^\\n]{0,1000}\\n){0,200}+---[ \\t]*\\R");
    private static final Pattern MARKS = Pattern.compile("^[\\s>*+_-]+");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)");
    private static final Pattern TRAILING = Pattern.compile("(?<![\\s|*_#])[\\s|*_#]+$");

    private final Succession succession = new Succession();
    private final List<String> statusLines = new ArrayList<>();
    private final List<String> opening = new ArrayList<>();
    private String status = "";
    private String date = "";
    private String section = "";

    private DecisionReader() {}

    /**
     * What a file says.
     *
     * @param path its path
     * @param front its front matter
     * @param text all of it
     * @return empty when it records no decision: it has neither a number in its name nor a status
     */
    public static Optional<StatedDecision> read(String path, YamlMap front, String text) {
        DecisionName name = DecisionName.of(path);
        if (!name.record()) {
            return Optional.empty();
        }
        DecisionReader reader = new DecisionReader();
        reader.front(front);
        reader.lines(text);
        String status = reader.status(name.numbered());
        if (status.isEmpty() && !name.numbered()) {
            return Optional.empty();
        }
        return Optional.of(new StatedDecision(
                status,
                reader.date.isEmpty() ? Dates.in(name.date()) : reader.date,
                reader.succession.supersedes(),
                reader.succession.supersededBy()));
    }

    private void front(YamlMap front) {
        Stream.of("status", "state", "date", "supersedes", "superseded-by", "superseded_by", "replaces", "replaced_by")
                .forEach(key -> front.get(key).ifPresent(value -> values(value).forEach(each -> field(key, each))));
    }

    private static Stream<String> values(YamlNode node) {
        return node instanceof YamlList list
                ? list.items().stream().flatMap(DecisionReader::values)
                : node instanceof YamlScalar scalar ? Stream.of(String.valueOf(scalar.value())) : Stream.empty();
    }

    private void field(String written, String value) {
        String key = written.toLowerCase(Locale.ROOT);
        String plain = plain(value.substring(0, Math.min(LONGEST, value.length())));
        if (key.endsWith("date")) {
            date = date.isEmpty() ? Dates.of(plain) : date;
        } else if (key.equals("status") || key.equals("state")) {
            statusLines.add(plain);
        } else {
            succession.read(key + " " + plain);
        }
    }

    private void lines(String text) {
        boolean code = false;
        for (String line : (Iterable<String>) body(text).lines()::iterator) {
            if (line.startsWith("```") || line.startsWith("~~~")) {
                code = !code;
            } else if (!code && !line.isBlank()) {
                line(line.substring(0, Math.min(LONGEST, line.length())));
            } else if (!code && !opening.isEmpty() && section.equals("title")) {
                section = "opened";
            }
        }
    }

    private static String body(String text) {
        Matcher front = FRONT.matcher(text);
        return front.lookingAt() ? text.substring(front.end()) : text;
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            String title = plain(heading.group(2)).replaceAll("[*_]", "");
            boolean top = heading.group(1).length() == 1;
            section = top ? "title" : title.toLowerCase(Locale.ROOT);
            if (top) {
                opening.clear();
            }
            line(!top && title.matches("(?i)status\\s*:.*"), title);
            return;
        }
        boolean told =
                Stream.of("", "title", "opened", "status", "date", "metadata").anyMatch(section::equals);
        if (!told || line(true, line)) {
            return;
        }
        String plain = plain(MARKS.matcher(line).replaceFirst(""));
        if (section.equals("status") && statusLines.size() < MOST_LINES) {
            statusLines.add(plain);
        } else if (section.equals("date") && date.isEmpty()) {
            date = Dates.of(plain);
        } else if (section.equals("title") && opening.size() < MOST_LINES) {
            opening.add(plain);
        }
    }

    private static String plain(String text) {
        return TRAILING.matcher(COMMENT.matcher(text).replaceAll(""))
                .replaceFirst("")
                .strip();
    }

    private boolean line(boolean possible, String line) {
        Matcher field = FIELD.matcher(line);
        boolean matches = possible && field.matches();
        if (matches) {
            field(field.group(1), field.group(2));
        }
        return matches;
    }

    /** The status. A first paragraph counts only where the name says that the file records a decision. */
    private String status(boolean numbered) {
        if (statusLines.isEmpty() && numbered && !opening.isEmpty() && StatusWords.isSentence(opening.get(0))) {
            statusLines.add(String.join(" ", opening));
        }
        for (String line : statusLines) {
            succession.read(line);
            date = date.isEmpty() ? Dates.in(line) : date;
            String word = StatusWords.of(line);
            boolean later = word.equals(StatusWords.SUPERSEDED);
            status = status.isEmpty() || later ? word : status;
        }
        return status;
    }
}
