package dev.daymark.search.lunr;

import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A text that Jackson writes as {@code JSON.stringify} does (ECMAScript, QuoteJSONString, in UTF-8): control characters
 * without a short form and halves of surrogate pairs as four small hexadecimal digits, everything else as it is. Jackson
 * itself writes large digits, and refuses halves of pairs. Encoded once, however often it is written.
 */
final class JavaScriptString extends SerializedString {

    private static final long serialVersionUID = 1L;
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String SHORT_FORMS = "btnfr\"\\";

    JavaScriptString(String text) {
        super(text);
        _quotedUTF8Ref = encoded(text);
    }

    private static byte[] encoded(String text) {
        return isPlain(text) ? text.getBytes(StandardCharsets.ISO_8859_1) : escaped(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static byte[] escaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        int length;
        for (int i = 0; i < text.length(); i += length) {
            int character = text.codePointAt(i);
            length = Character.charCount(character);
            int known = SHORT.indexOf(character);
            String written;
            if (known >= 0) {
                written = "\\" + SHORT_FORMS.charAt(known);
            } else if (character < ' ' || isHalf(character)) {
                written = "\\u%04x".formatted(character);
            } else {
                written = Character.toString(character);
            }
            bytes.writeBytes(written.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
