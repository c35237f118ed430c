package dev.daymark.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A title that says no more than the name does, as most do: {@code Ledger Sync} of {@code ledger-sync}. A file that holds
 * thousands of both is a fifth smaller when such a title is a number: how many of the name's characters it spells, with
 * blanks between words and a capital at the beginning of each; 0 when it is the name itself.
 */
final class SpelledTitle {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9._-]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[._-]");

    private SpelledTitle() {}

    static void write(String title, String name, JsonGenerator json) throws IOException {
        if (title.equals(name)) {
            json.writeNumber(0);
        } else if (!title.isEmpty()
                && title.length() <= name.length()
                && title.equals(spell(name.substring(0, title.length())))) {
            json.writeNumber(title.length());
        } else {
            json.writeString(title);
        }
    }

    private static String spell(String name) {
        if (!PLAIN.matcher(name).matches()) {
            return "";
        }
        StringBuilder title = new StringBuilder(BETWEEN_WORDS.matcher(name).replaceAll(" "));
        for (int i = 0; i < title.length(); i++) {
            if (i == 0 || title.charAt(i - 1) == ' ') {
                title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
            }
        }
        return title.toString();
    }
}
