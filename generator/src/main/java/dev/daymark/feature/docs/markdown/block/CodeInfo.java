package dev.daymark.feature.docs.markdown.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the signs that begin a block of code: {@code java title="App.java" linenums="1" hl_lines="2 4-5"},
 * or the same in braces.
 *
 * @param language as written; empty when there is none
 * @param title what is written above the code
 * @param firstLine number of the first line when lines are numbered
 * @param marked numbers of lines to mark, counted from 1
 * @param id of the block
 * @param classes further classes
 */
public record CodeInfo(
        String language,
        Optional<String> title,
        OptionalInt firstLine,
        SortedSet<Integer> marked,
        Optional<String> id,
        List<String> classes) {

    /** Says nothing. */
    public static final CodeInfo NONE =
            new CodeInfo("", Optional.empty(), OptionalInt.empty(), new TreeSet<>(), Optional.empty(), List.of());

    private static final int MAX_LINES = 10_000;
    private static final Pattern LANGUAGE = Pattern.compile("[ \\t]*\\.?([^\\s{,=]+)(?![^\\s{,]*=)[^\\s{]*(.*)");
    private static final Pattern OPTION =
            Pattern.compile("([a-zA-Z_][\\w:-]*)(?:=(?:\"([^\"]*)\"|'([^']*)'|([^\\s}]+)))?|\\.([\\w-]+)|#([\\w:.-]+)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    static CodeInfo of(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return NONE;
        }
        String language = "";
        String rest = text;
        if (!text.startsWith("{")) {
            Matcher matcher = LANGUAGE.matcher(text);
            if (matcher.matches()) {
                language = matcher.group(1);
                rest = matcher.group(2);
            }
        }
        return options(language, rest);
    }

    private static CodeInfo options(String written, String rest) {
        String language = written;
        Map<String, String> options = new LinkedHashMap<>();
        List<String> classes = new ArrayList<>();
        Optional<String> id = Optional.empty();
        Matcher option = OPTION.matcher(rest);
        while (option.find()) {
            if (option.group(1) != null) {
                options.putIfAbsent(option.group(1), valueOf(option));
            } else if (option.group(6) != null) {
                id = Optional.of(option.group(6));
            } else if (language.isEmpty()) {
                language = option.group(5);
            } else {
                classes.add(option.group(5));
            }
        }
        return new CodeInfo(
                language,
                Optional.ofNullable(options.get("title")).filter(title -> !title.isBlank()),
                firstLine(options),
                marked(options.getOrDefault("hl_lines", "")),
                id,
                List.copyOf(classes));
    }

    private static String valueOf(Matcher option) {
        for (int group = 2; group <= 4; group++) {
            if (option.group(group) != null) {
                return option.group(group);
            }
        }
        return "";
    }

    private static OptionalInt firstLine(Map<String, String> options) {
        Matcher number = RANGE.matcher(options.getOrDefault("linenums", "").strip());
        return number.lookingAt() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    private static SortedSet<Integer> marked(String written) {
        SortedSet<Integer> marked = new TreeSet<>();
        Matcher range = RANGE.matcher(written);
        while (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            for (int line = from; line <= to && line <= MAX_LINES; line++) {
                marked.add(line);
            }
        }
        return marked;
    }
}
