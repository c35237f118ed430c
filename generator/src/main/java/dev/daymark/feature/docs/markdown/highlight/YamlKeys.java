package dev.daymark.feature.docs.markdown.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Colours the keys of YAML, which the library leaves plain, and leaves alone what stands in blocks of text. */
final class YamlKeys {

    private static final String SYNTAX = "text/yaml";
    private static final Pattern OPENS_TEXT = Pattern.compile("(?:^|.*\\s)[|>][-+0-9]{0,2}\\s*(?:#.*)?");

    private YamlKeys() {}

    static List<List<Token>> in(String syntax, List<String> lines, List<List<Token>> tokens) {
        return syntax.equals(SYNTAX) ? coloured(lines, tokens) : tokens;
    }

    private static List<List<Token>> coloured(List<String> lines, List<List<Token>> tokens) {
        List<List<Token>> all = new ArrayList<>();
        int text = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int indent = line.length() - line.stripLeading().length();
            if (text >= 0 && (line.isBlank() || indent > text)) {
                all.add(line.isEmpty() ? List.of() : List.of(new Token(Token.Kind.PLAIN, line)));
                continue;
            }
            text = OPENS_TEXT.matcher(line).matches() ? indent : -1;
            int from = begin(line, indent);
            int to = end(line, from);
            all.add(to > from ? recoloured(tokens.get(i), from, to) : tokens.get(i));
        }
        return all;
    }

    /** Where a key can begin: behind the signs of items. */
    private static int begin(String line, int indent) {
        int at = indent;
        while (line.startsWith("- ", at)) {
            at += 2;
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
        }
        return at;
    }

    /** The index after a key, or one that is not greater when there is no key. */
    private static int end(String line, int from) {
        if (from >= line.length() || "#{[&*!|>%@`,".indexOf(line.charAt(from)) >= 0) {
            return from;
        }
        char first = line.charAt(from);
        int search = first == '"' || first == '\'' ? line.indexOf(first, from + 1) : from;
        int colon = search < 0 ? -1 : line.indexOf(':', search);
        while (colon >= 0 && colon + 1 < line.length() && line.charAt(colon + 1) != ' ') {
            colon = line.indexOf(':', colon + 1);
        }
        int comment = line.indexOf(" #", from);
        return colon < 0 || (comment >= 0 && comment < colon) ? from : colon;
    }

    private static List<Token> recoloured(List<Token> tokens, int from, int to) {
        List<Token> all = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int at = 0;
        for (Token token : tokens) {
            String text = token.text();
            int before = Math.max(0, Math.min(text.length(), from - at));
            int inside = Math.max(before, Math.min(text.length(), to - at));
            add(all, token.kind(), text.substring(0, before));
            key.append(text, before, inside);
            if (at + text.length() >= to && at < to) {
                add(all, Token.Kind.KEYWORD, key.toString());
            }
            add(all, token.kind(), text.substring(inside));
            at += text.length();
        }
        return List.copyOf(all);
    }

    private static void add(List<Token> tokens, Token.Kind kind, String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token(kind, text));
        }
    }
}
