package dev.daymark.yaml;

/**
 * Control characters and lone carriage returns are plain content to the reader that descriptors are written for, but
 * errors or line ends to the library. They travel through the library as private-use characters.
 */
final class ControlCharacters {

    private static final int DISGUISE = 0x10F000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean present;

    private ControlCharacters(boolean present) {
        this.present = present;
    }

    static ControlCharacters of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (needsDisguise(text, i)) {
                return new ControlCharacters(true);
            }
        }
        return new ControlCharacters(false);
    }

    /** The text as the library may see it, without a byte order mark. */
    String disguise(String text) {
        String content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (!present) {
            return content;
        }
        StringBuilder result = new StringBuilder(content.length() + 16);
        for (int i = 0; i < content.length(); i++) {
            if (needsDisguise(content, i)) {
                result.appendCodePoint(DISGUISE + content.charAt(i));
            } else {
                result.append(content.charAt(i));
            }
        }
        return result.toString();
    }

    /** The text as it was written. */
    String restore(String text) {
        if (!present) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= DISGUISE && c < DISGUISE + 0xA0 ? c - DISGUISE : c)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean needsDisguise(String text, int index) {
        char c = text.charAt(index);
        if (c == '\r') {
            return index + 1 == text.length() || text.charAt(index + 1) != '\n';
        }
        return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    }
}
