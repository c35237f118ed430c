package dev.daymark.feature.docs.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers which records a record says that it replaces, and by which it is replaced. */
final class Succession {

    private static final Pattern PHRASE = Pattern.compile(
            "\\b(?:(?<by>(?:super[sc]ee?ded|replaced)[\\s_-]*by)|super[sc]ee?des|replaces)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\]\\[]{0,300}+\\]\\(\\s*+<?([^)\\s>]{1,300}+)[^)]{0,300}+\\)");
    /** A file that is named by its day, as a text says it. */
    private static final Pattern DATED =
            Pattern.compile("(?<![\\w<(/.-])\\d{4}-?\\d{2}-?\\d{2}-[A-Za-z][\\w-]*+(?:\\.[a-z]{1,10})?");

    private static final Pattern SENTENCE = Pattern.compile("[.;](?:\\s|$)");
    private static final Pattern TARGET = Pattern.compile(
            "<([^<>]+)>|(?<![\\w.#])(?:ADR|DR)?[-_ ]?(\\d{1,5})(?![\\w]|\\.\\d)", Pattern.CASE_INSENSITIVE);

    private final List<String> supersedes = new ArrayList<>();
    private final List<String> supersededBy = new ArrayList<>();

    /** Reads a line such as {@code Superseded by [5. Two writers](0005-two-writers.md)}. */
    void read(String line) {
        String linked = LINK.matcher(line).replaceAll(" <$1> ");
        String text = Dates.without(DATED.matcher(linked).replaceAll("<$0>"));
        Matcher phrase = PHRASE.matcher(text);
        int end = 0;
        List<String> into = List.of();
        while (phrase.find()) {
            targets(text.substring(end, phrase.start()), into);
            into = phrase.group("by") == null ? supersedes : supersededBy;
            end = phrase.end();
        }
        targets(text.substring(end), into);
    }

    private void targets(String text, List<String> into) {
        if (into != supersedes && into != supersededBy) {
            return;
        }
        Matcher target = TARGET.matcher(SENTENCE.split(text, 2)[0]);
        while (target.find()) {
            String written = target.group(1) == null ? target.group(2) : target.group(1);
            if (!into.contains(written)) {
                into.add(written);
            }
        }
    }

    List<String> supersedes() {
        return supersedes;
    }

    List<String> supersededBy() {
        return supersededBy;
    }
}
