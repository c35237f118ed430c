package dev.daymark.site.contrast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the custom properties that a style sheet gives to the root element: on {@code :root} or {@code html}, within
 * layers, within queries for light and dark, and with {@code data-theme}. Everything else of it is passed over.
 */
final class TokenReader {

    private static final Pattern ROOT = Pattern.compile("(?:&|:root|html)(?:\\[data-theme=[\"']?(light|dark)[\"']?])?");
    private static final Pattern QUERY =
            Pattern.compile("@media\\s*\\(\\s*prefers-color-scheme\\s*:\\s*(light|dark)\\s*\\)");
    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+)\\s*:(.*)", Pattern.DOTALL);

    private final String text;
    private final String place;
    private final boolean own;
    private final List<Declaration> found = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();

    private TokenReader(String text, String place, boolean own) {
        this.text = text;
        this.place = place;
        this.own = own;
    }

    /** What is inside of braces: where it holds, and whether it is the root element's. */
    private record Block(Set<Scheme> schemes, boolean root) {}

    static List<Declaration> read(String text, String place, boolean own) {
        TokenReader reader = new TokenReader(text, place, own);
        reader.open.push(new Block(EnumSet.allOf(Scheme.class), false));
        reader.read();
        return reader.found;
    }

    private void read() {
        StringBuilder words = new StringBuilder();
        int begin = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                i = end < 0 ? text.length() : end + 1;
                continue;
            }
            if (c == '"' || c == '\'') {
                int end = text.indexOf(c, i + 1);
                int last = end < 0 ? text.length() - 1 : end;
                words.append(text, i, last + 1);
                i = last;
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean ends = c == '{' || c == '}' || (c == ';' && depth <= 0);
            if (!ends) {
                begin = words.toString().isBlank() ? i : begin;
                words.append(c);
                continue;
            }
            if (c == '{') {
                open.push(inside(words.toString().strip()));
            } else {
                declare(words.toString().strip(), begin);
                if (c == '}' && open.size() > 1) {
                    open.pop();
                }
            }
            words.setLength(0);
            depth = 0;
        }
    }

    private Block inside(String prelude) {
        Block around = open.getFirst();
        Matcher query = QUERY.matcher(prelude);
        if (query.matches()) {
            return new Block(narrowed(around.schemes, query.group(1)), around.root);
        }
        if (prelude.startsWith("@layer") || prelude.startsWith("@supports")) {
            return around;
        }
        for (String selector : prelude.split(",", -1)) {
            Matcher root = ROOT.matcher(selector.strip());
            if (root.matches() && (around.root || !selector.strip().startsWith("&"))) {
                return new Block(
                        root.group(1) == null ? around.schemes : narrowed(around.schemes, root.group(1)), true);
            }
        }
        return new Block(Set.of(), false);
    }

    private static Set<Scheme> narrowed(Set<Scheme> schemes, String label) {
        Set<Scheme> narrowed = EnumSet.noneOf(Scheme.class);
        schemes.stream().filter(scheme -> scheme.label().equals(label)).forEach(narrowed::add);
        return narrowed;
    }

    private void declare(String words, int begin) {
        Matcher token = TOKEN.matcher(words);
        Block block = open.getFirst();
        if (block.root && !block.schemes.isEmpty() && token.matches()) {
            int line = 1
                    + (int) text.substring(0, begin)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            found.add(new Declaration(token.group(1), token.group(2).strip(), block.schemes, place, line, own));
        }
    }
}
