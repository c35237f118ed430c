package dev.daymark.feature.docs.markdown.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the tags of HTML elements that hold Markdown ({@code <div markdown>}) on lines of their own, so that they can be
 * told from the text inside them.
 */
final class MarkdownElements {

    private static final Pattern OPEN = Pattern.compile(
            "( {0,3})(<([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?\\smarkdown(?:\\s*=\\s*[\"']?(?:1|block|span)[\"']?)?(?:\\s[^<>]*)?>)(.*)");
    private static final Pattern FENCE = Pattern.compile("[ \\t]*(`{3,}|~{3,}).*");

    private static final int MAX_DEPTH = 100;

    private MarkdownElements() {}

    static List<SourceLine> onTheirOwnLines(List<SourceLine> lines) {
        if (lines.stream()
                .noneMatch(
                        line -> line.text().contains("markdown") && line.text().contains("<"))) {
            return lines;
        }
        List<SourceLine> out = new ArrayList<>();
        List<String> open = new ArrayList<>();
        String fence = "";
        for (SourceLine line : lines) {
            Matcher fenced = FENCE.matcher(line.text());
            if (fenced.matches() && (fence.isEmpty() || fenced.group(1).startsWith(fence))) {
                fence = fence.isEmpty() ? fenced.group(1) : "";
                out.add(line);
            } else if (fence.isEmpty()) {
                split(line, open, out);
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static void split(SourceLine line, List<String> open, List<SourceLine> out) {
        Matcher opening = OPEN.matcher(line.text());
        String close = open.isEmpty() ? "" : "</" + open.get(open.size() - 1) + ">";
        int end = close.isEmpty() ? -1 : line.text().toLowerCase(Locale.ROOT).indexOf(close);
        if (open.size() < MAX_DEPTH && opening.matches()) {
            open.add(opening.group(3).toLowerCase(Locale.ROOT));
            out.add(part(line, 0, opening.start(4)));
            rest(line, opening.start(4), open, out);
        } else if (end >= 0) {
            open.remove(open.size() - 1);
            rest(part(line, 0, end), 0, open, out);
            out.add(part(line, end, end + close.length()));
            rest(line, end + close.length(), open, out);
        } else {
            out.add(line);
        }
    }

    private static void rest(SourceLine line, int from, List<String> open, List<SourceLine> out) {
        SourceLine rest = part(line, from, line.text().length());
        if (!rest.text().isBlank()) {
            split(rest, open, out);
        }
    }

    private static SourceLine part(SourceLine line, int from, int to) {
        String text = line.text().substring(from, to);
        return from == 0 && to == line.text().length()
                ? line
                : new SourceLine(text, line.snippet(), line.number(), line.shift() + from);
    }
}
