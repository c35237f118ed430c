package dev.daymark.harvest;

import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlScalar;
import dev.daymark.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of a YAML text and its mistakes. A mistake costs only the document that holds it: the text is then read
 * again in pieces.
 *
 * @param documents the documents that could be read
 * @param mistakes why others could not, in order; of very many the first
 */
record DescriptorText(List<YamlNode> documents, List<Mistake> mistakes) {

    private static final int MAX_MISTAKES = 20;

    record Mistake(Position position, String message, boolean inTemplateExpression) {}

    private record Piece(int line, String text) {}

    static DescriptorText read(String text) {
        try {
            return new DescriptorText(YamlReader.readAll(text), List.of());
        } catch (YamlSyntaxException whole) {
            List<Piece> pieces = pieces(text);
            List<YamlNode> documents = new ArrayList<>();
            List<Mistake> mistakes = new ArrayList<>();
            for (Piece piece : pieces) {
                try {
                    YamlReader.readAll(piece.text).forEach(node -> documents.add(shifted(node, piece.line)));
                } catch (YamlSyntaxException e) {
                    if (mistakes.size() < MAX_MISTAKES) {
                        mistakes.add(mistake(e, piece));
                    }
                }
            }
            // Each piece can be right while the whole is not, as with directives or limits.
            return mistakes.isEmpty()
                    ? new DescriptorText(List.of(), List.of(mistake(whole, new Piece(0, text))))
                    : new DescriptorText(documents, mistakes);
        }
    }

    private static Mistake mistake(YamlSyntaxException e, Piece piece) {
        String[] lines = piece.text.split("\n", -1);
        int line = Math.min(Math.max(e.position().line() - 1, 0), lines.length - 1);
        String around = lines[Math.max(0, line - 1)] + "\n" + lines[line];
        String message = e.getMessage() == null ? "not YAML" : e.getMessage();
        return new Mistake(shifted(e.position(), piece.line), message, around.contains("{{") || around.contains("{%"));
    }

    /** The text cut before each line that begins a document. */
    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int startLine = 0;
        int line = 0;
        for (int at = 0; at < text.length(); line++) {
            if (at > start && beginsDocument(text, at)) {
                pieces.add(new Piece(startLine, text.substring(start, at)));
                start = at;
                startLine = line;
            }
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        pieces.add(new Piece(startLine, text.substring(start)));
        return pieces;
    }

    private static boolean beginsDocument(String text, int at) {
        return text.startsWith("---", at) && (at + 3 == text.length() || text.charAt(at + 3) <= ' ');
    }

    private static Position shifted(Position position, int lines) {
        return position.line() == 0 ? position : new Position(position.line() + lines, position.column());
    }

    private static YamlNode shifted(YamlNode node, int lines) {
        if (lines == 0) {
            return node;
        }
        Position position = shifted(node.position(), lines);
        if (node instanceof YamlMap map) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            map.entries().forEach((key, value) -> entries.put(key, shifted(value, lines)));
            Map<String, Position> keys = new LinkedHashMap<>();
            map.keys().forEach((key, place) -> keys.put(key, shifted(place, lines)));
            return new YamlMap(entries, keys, position);
        }
        if (node instanceof YamlList list) {
            return new YamlList(
                    list.items().stream().map(item -> shifted(item, lines)).toList(), position);
        }
        return new YamlScalar(((YamlScalar) node).value(), position);
    }
}
