package dev.daymark.feature.docs.markdown.source;

import java.util.List;

/**
 * Editorial marks of Critic Markup: {@code {++added++} {--removed--} {~~old~>new~~} {==marked==} {>>comment<<}}. In the
 * text they are replaced by as many marks, so that positions stay and no other syntax sees their characters.
 */
public final class CriticMarks {

    private record Kind(String open, String close, char opening, char closing, String openTag, String closeTag) {}

    private static final char SUBSTITUTION = '\uFDDB';
    private static final char SWAP = '\uFDDA';
    private static final String SWAP_TEXT = "~>";
    private static final String SWAP_TAGS = "</del><ins class=\"critic\">";

    private static final List<Kind> KINDS = List.of(
            new Kind("{++", "++}", '\uFDD2', '\uFDD3', "<ins class=\"critic\">", "</ins>"),
            new Kind("{--", "--}", '\uFDD4', '\uFDD5', "<del class=\"critic\">", "</del>"),
            new Kind("{==", "==}", '\uFDD6', '\uFDD7', "<mark class=\"critic\">", "</mark>"),
            new Kind("{>>", "<<}", '\uFDD8', '\uFDD9', "<span class=\"critic comment\">", "</span>"),
            new Kind("{~~", "~~}", SUBSTITUTION, '\uFDDC', "<del class=\"critic\">", "</ins>"));

    private CriticMarks() {}

    /** Puts marks where a whole pair stands within one paragraph. */
    static String disguise(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        int[] closes = new int[KINDS.size()];
        int end = 0;
        int from = text.indexOf('{');
        while (from >= 0) {
            if (end <= from) {
                int blank = text.indexOf("\n\n", from);
                end = blank < 0 ? text.length() : blank;
            }
            from = text.indexOf('{', Math.max(from + 1, disguiseAt(text, from, end, closes, out)));
        }
        return out.toString();
    }

    /**
     * Disguises the pair that begins at an index.
     *
     * @param closes where each kind is closed next, as far as known: looking again and again would take quadratic time
     * @return where to read on
     */
    private static int disguiseAt(String text, int from, int end, int[] closes, StringBuilder out) {
        boolean escaped = from > 0 && text.charAt(from - 1) == '\\';
        for (int i = 0; i < closes.length && !escaped; i++) {
            Kind kind = KINDS.get(i);
            if (text.startsWith(kind.open, from)) {
                int inside = from + kind.open.length();
                if (closes[i] >= 0 && closes[i] < inside) {
                    closes[i] = text.indexOf(kind.close, inside);
                }
                return closes[i] < 0 || closes[i] >= end ? from : pair(kind, text, from, closes[i], out);
            }
        }
        return from;
    }

    private static int pair(Kind kind, String text, int from, int close, StringBuilder out) {
        int inside = from + kind.open.length();
        int swap = kind.opening == SUBSTITUTION ? text.substring(inside, close).indexOf(SWAP_TEXT) : 0;
        if (swap < 0) {
            return close;
        }
        put(out, from, kind.opening, kind.open.length());
        put(out, close, kind.closing, kind.close.length());
        if (kind.opening == SUBSTITUTION) {
            put(out, inside + swap, SWAP, SWAP_TEXT.length());
        }
        return close + kind.close.length();
    }

    private static void put(StringBuilder out, int at, char mark, int length) {
        out.setCharAt(at, mark);
        for (int i = 1; i < length; i++) {
            out.setCharAt(at + i, Marks.FILL);
        }
    }

    /** The tags of a mark; empty for every other character. */
    public static String tagsOf(char mark) {
        if (mark == SWAP) {
            return SWAP_TAGS;
        }
        for (Kind kind : KINDS) {
            if (kind.opening == mark) {
                return kind.openTag;
            }
            if (kind.closing == mark) {
                return kind.closeTag;
            }
        }
        return "";
    }

    /** A text as it was before: for code, where the marks mean nothing. */
    public static String restore(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Marks.isMark(c) && c != Marks.GUARD && out == null) {
                out = new StringBuilder(text.substring(0, i));
            }
            if (out != null) {
                out.append(Marks.isMark(c) && c != Marks.GUARD ? writtenAs(c) : String.valueOf(c));
            }
        }
        return out == null ? text : out.toString();
    }

    private static String writtenAs(char mark) {
        if (mark == SWAP) {
            return SWAP_TEXT;
        }
        for (Kind kind : KINDS) {
            if (kind.opening == mark) {
                return kind.open;
            }
            if (kind.closing == mark) {
                return kind.close;
            }
        }
        return "";
    }
}
