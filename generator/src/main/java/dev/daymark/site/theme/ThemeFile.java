package dev.daymark.site.theme;

import java.nio.charset.StandardCharsets;

/**
 * A file of a theme.
 *
 * @param place what it is called in messages
 * @param content its bytes
 * @param own whether the organisation brings it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ThemeFile(String place, byte[] content, boolean own) {

    /** Its content, which is UTF-8. */
    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The line, from 1, of a place in the text. */
    int line(int index) {
        return 1
                + (int) text().substring(0, index)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
