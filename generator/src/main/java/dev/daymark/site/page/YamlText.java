package dev.daymark.site.page;

import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes a tree as YAML for people to read. Very long texts are cut, and say so. */
final class YamlText {
    /** Longest text that is shown whole, in characters. */
    private static final int LONGEST = 20_000;

    private static final String PLAIN_MARKS = "_/.$(";
    private static final Pattern OTHER_TYPE =
            Pattern.compile("(?i)true|false|null|yes|no|on|off|\\.(inf|nan)|\\.\\d.*");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(YamlNode node) {
        YamlText text = new YamlText();
        text.block(node, 0);
        return text.out.toString();
    }

    private void block(YamlNode node, int indent) {
        if (node instanceof YamlMap map && !map.entries().isEmpty()) {
            map(map, indent);
        } else if (node instanceof YamlList list && !list.items().isEmpty()) {
            list(list, indent);
        } else {
            flow(node, indent);
            out.append('\n');
        }
    }

    private void map(YamlMap map, int indent) {
        boolean first = true;
        for (Map.Entry<String, YamlNode> entry : map.entries().entrySet()) {
            // The first key of a list's item stands on the line of its dash.
            out.append(first ? "" : " ".repeat(indent));
            first = false;
            out.append(line(entry.getKey())).append(':');
            value(entry.getValue(), indent);
        }
    }

    private void value(YamlNode node, int indent) {
        if (node instanceof YamlMap map && !map.entries().isEmpty()) {
            out.append('\n').append(" ".repeat(indent + 2));
            map(map, indent + 2);
        } else if (node instanceof YamlList list && !list.items().isEmpty()) {
            out.append('\n').append(" ".repeat(indent + 2));
            list(list, indent + 2);
        } else {
            out.append(' ');
            flow(node, indent + 2);
            out.append('\n');
        }
    }

    private void list(YamlList list, int indent) {
        boolean first = true;
        for (YamlNode item : list.items()) {
            out.append(first ? "" : " ".repeat(indent)).append("- ");
            first = false;
            block(item, indent + 2);
        }
    }

    private void flow(YamlNode node, int indent) {
        if (node instanceof YamlMap) {
            out.append("{}");
        } else if (node instanceof YamlList) {
            out.append("[]");
        } else if (node instanceof YamlScalar scalar) {
            scalar.text()
                    .ifPresentOrElse(
                            text -> text(text, indent), () -> out.append(Objects.toString(scalar.value(), "null")));
        }
    }

    private void text(String text, int indent) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        if (isBlockText(shown)) {
            out.append(shown.endsWith("\n") ? "|" : "|-");
            shown.lines().forEach(line -> out.append('\n')
                    .append(line.isEmpty() ? "" : " ".repeat(indent))
                    .append(line));
        } else {
            out.append(line(shown));
        }
        if (shown.length() < text.length()) {
            out.append("\n# … ").append(text.length() - shown.length()).append(" more characters");
        }
    }

    private static boolean isBlockText(String text) {
        return text.indexOf('\n') >= 0
                && !text.startsWith(" ")
                && !text.startsWith("\n")
                && !text.endsWith("\n\n")
                && text.chars().allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c));
    }

    private static String line(String text) {
        return isPlain(text) && !OTHER_TYPE.matcher(text).matches() ? text : quoted(text);
    }

    /** Whether a text means itself without quotes. Cautious: some that would do are quoted all the same. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1))) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean plain = Character.isLetter(first) || PLAIN_MARKS.indexOf(first) >= 0;
        for (int i = 0; plain && i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsKey = c == ':' && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
            plain = c != '#' && !endsKey && !Character.isISOControl(c);
        }
        return plain;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        quoted.append("\\x")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
