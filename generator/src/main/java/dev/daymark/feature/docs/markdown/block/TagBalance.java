package dev.daymark.feature.docs.markdown.block;

import java.util.Locale;
import java.util.Set;

/** Reads HTML line by line and tells when the element it began with is closed. */
final class TagBalance {

    private static final Set<String> RAW_TEXT = Set.of("pre", "script", "style", "textarea");
    private static final Set<String> EMPTY = Set.of("hr", "br", "img", "input", "link", "meta", "source", "col", "wbr");

    private enum Mode {
        TEXT,
        TAG,
        COMMENT,
        DECLARATION
    }

    private Mode mode = Mode.TEXT;
    private String first = "";
    private String current = "";
    private char quote;
    private int depth;
    private boolean started;

    /** Reads on; the index after the end of the element, or -1 when it goes on. */
    int read(CharSequence text, int from, int to) {
        int i = from;
        while (i < to) {
            switch (mode) {
                case COMMENT -> i = skipTo(text, "-->", i, to);
                case DECLARATION -> i = skipTo(text, ">", i, to);
                case TAG -> i = inTag(text, i, to);
                default -> i = inText(text, i, to);
            }
            if (mode == Mode.TEXT && started && depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    private int skipTo(CharSequence text, String end, int from, int to) {
        int i = from;
        while (i + end.length() <= to) {
            if (text.subSequence(i, i + end.length()).toString().equals(end)) {
                mode = Mode.TEXT;
                started = true;
                return i + end.length();
            }
            i++;
        }
        return to;
    }

    private int inText(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != '<') {
            i++;
        }
        if (i >= to) {
            return to;
        }
        if (startsWith(text, "<!--", i, to)) {
            mode = Mode.COMMENT;
            return i + "<!--".length();
        }
        if (i + 1 < to && (text.charAt(i + 1) == '!' || text.charAt(i + 1) == '?')) {
            mode = Mode.DECLARATION;
            return i + 2;
        }
        int name = i + 1 < to && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
        int end = name;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == name) {
            return i + 1;
        }
        current = text.subSequence(i + 1, end).toString().toLowerCase(Locale.ROOT);
        mode = Mode.TAG;
        return end;
    }

    private int inTag(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                endTag(text.charAt(i - 1) == '/');
                return i + 1;
            }
        }
        return to;
    }

    private void endTag(boolean closesItself) {
        mode = Mode.TEXT;
        if (!started) {
            started = true;
            first = current;
            depth = first.startsWith("/") || closesItself || EMPTY.contains(first) ? 0 : 1;
        } else if (current.equals(first) && !closesItself && !RAW_TEXT.contains(first)) {
            depth++;
        } else if (current.equals("/" + first)) {
            depth--;
        }
    }

    private static boolean startsWith(CharSequence text, String prefix, int from, int to) {
        return from + prefix.length() <= to
                && text.subSequence(from, from + prefix.length()).toString().equals(prefix);
    }
}
