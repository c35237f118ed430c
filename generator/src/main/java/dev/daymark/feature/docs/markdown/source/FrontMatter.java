package dev.daymark.feature.docs.markdown.source;

import dev.daymark.feature.docs.markdown.page.Note;
import dev.daymark.feature.docs.markdown.page.Place;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlScalar;
import dev.daymark.yaml.YamlSyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands before a page: YAML between {@code ---} lines, or {@code key: value} lines as MultiMarkdown has them. */
record FrontMatter(YamlMap values, int lines) {

    private static final FrontMatter NONE = new FrontMatter(YamlMap.EMPTY, 0);
    private static final Pattern OPEN = Pattern.compile("-{3}[ \\t]*");
    private static final Pattern CLOSE = Pattern.compile("(?:-{3}|\\.{3})[ \\t]*");
    private static final Pattern KEY = Pattern.compile(" {0,3}([A-Za-z0-9_-]+):\\s*(.*)");
    private static final Pattern MORE = Pattern.compile("(?: {4}|\\t)\\s*(.*)");

    /** A page may begin with a sentence such as "Note: …", so that one key at least must be one of these. */
    private static final Set<String> USUAL = Set.of(
            "title",
            "description",
            "summary",
            "author",
            "authors",
            "date",
            "tags",
            "template",
            "hide",
            "status",
            "icon");

    static FrontMatter of(List<String> lines, Notes notes) {
        if (lines.isEmpty()) {
            return NONE;
        }
        return OPEN.matcher(lines.get(0)).matches() ? yaml(lines, notes) : multiMarkdown(lines);
    }

    private static FrontMatter yaml(List<String> lines, Notes notes) {
        int close = 1;
        while (close < lines.size() && !CLOSE.matcher(lines.get(close)).matches()) {
            close++;
        }
        if (close >= lines.size()) {
            return NONE;
        }
        String text = "\n" + lines.subList(1, close).stream().collect(Collectors.joining("\n"));
        try {
            List<YamlNode> documents = YamlReader.readAll(text);
            if (documents.isEmpty()) {
                return text.isBlank() ? NONE : new FrontMatter(YamlMap.EMPTY, close + 1);
            }
            return documents.get(0) instanceof YamlMap map ? new FrontMatter(map, close + 1) : NONE;
        } catch (YamlSyntaxException e) {
            Position at = e.position();
            notes.add(
                    Note.Kind.FRONT_MATTER,
                    new Place("", Math.max(1, at.line()), Math.max(1, at.column())),
                    "front matter is not YAML: " + e.getMessage(),
                    "mend it, or begin the page with an empty line if it is no front matter");
            return new FrontMatter(YamlMap.EMPTY, close + 1);
        }
    }

    private static FrontMatter multiMarkdown(List<String> lines) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        String key = "";
        int read = 0;
        while (read < lines.size() && !lines.get(read).isBlank()) {
            Matcher more = MORE.matcher(lines.get(read));
            Matcher first = KEY.matcher(lines.get(read));
            Position position = new Position(read + 1, 1);
            if (first.matches()) {
                key = first.group(1).toLowerCase(Locale.ROOT);
                keys.put(key, position);
                values.put(key, new YamlScalar(first.group(2).strip(), position));
            } else if (more.matches() && values.get(key) instanceof YamlScalar scalar) {
                values.put(
                        key,
                        new YamlScalar(
                                scalar.text().orElse("") + "\n" + more.group(1).strip(), position));
            } else {
                return NONE;
            }
            read++;
        }
        boolean usual = values.keySet().stream().anyMatch(USUAL::contains);
        return usual ? new FrontMatter(new YamlMap(values, keys, new Position(1, 1)), read) : NONE;
    }
}
