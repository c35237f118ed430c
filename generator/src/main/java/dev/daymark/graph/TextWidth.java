package dev.daymark.graph;

/**
 * How wide text is, at most. Measured with DejaVu Sans, the widest of the faces that readers commonly have; what is not
 * in the table is taken to be as wide as the widest letter of its kind.
 */
final class TextWidth {

    private static final int FIRST = ' ';

    /** The printable characters of ASCII in hundredths of the size of the text. */
    private static final int[] ASCII = {
        32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 53, 100, 69, 69, 70, 77, 63, 58, 78, 75, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 61, 73, 69, 99,
        69, 61, 69, 39, 34, 39, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 61, 64, 64, 41, 52,
        39, 64, 59, 82, 59, 59, 53, 64, 34, 64, 84
    };

    private static final int FIRST_ARABIC = 0x621;

    /** The letters of Arabic, as wide as they stand alone: joined they are narrower. */
    private static final int[] ARABIC = {
        48, 28, 28, 49, 28, 79, 28, 95, 53, 95, 95, 65, 65, 65, 45, 45, 49, 49, 123, 123, 121, 121, 93, 93, 60, 60, 60,
        60, 60, 60, 60, 30, 104, 78, 83, 73, 62, 74, 53, 49, 79, 79
    };

    private static final int HEBREW = 71;
    private static final int SMALL = 82;
    private static final int CAPITAL = 108;
    private static final int SQUARE = 100;
    private static final int OTHER = 140;

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    /** The width of a text in hundredths of its size. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /**
     * Cuts a text that is too long, and ends it with an ellipsis. What belongs to one character stays together.
     *
     * @param room in hundredths of the text's size
     */
    static String cut(String text, int room) {
        if (of(text) <= room) {
            return text;
        }
        int left = room - of(ELLIPSIS);
        int end = 0;
        for (int next = 0; next < text.length() && left >= 0; ) {
            int point = text.codePointAt(next);
            if (!continues(text, next)) {
                end = next;
            }
            left -= of(point);
            next += Character.charCount(point);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static boolean continues(String text, int index) {
        return index > 0 && (isMark(text.codePointAt(index)) || text.codePointBefore(index) == ZERO_WIDTH_JOINER);
    }

    private static int of(int point) {
        if (point < FIRST + ASCII.length) {
            return point < FIRST ? 0 : ASCII[point - FIRST];
        }
        if (isMark(point)) {
            return 0;
        }
        if (point < 0x500) {
            return Character.isUpperCase(point) || Character.isTitleCase(point) ? CAPITAL : SMALL;
        }
        if (point >= 0x5D0 && point < 0x5EB) {
            return HEBREW;
        }
        if (point >= FIRST_ARABIC && point < FIRST_ARABIC + ARABIC.length) {
            return ARABIC[point - FIRST_ARABIC];
        }
        boolean square = (point >= 0x2000 && point < 0x2100) || (point >= 0x2E80 && point < 0x10000);
        return square ? SQUARE : OTHER;
    }

    /** What takes no room of its own: accents, joiners, selectors of variants. */
    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
