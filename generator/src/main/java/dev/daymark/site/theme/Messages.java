package dev.daymark.site.theme;

import dev.daymark.problem.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the interface, in one language. {@code {0}} stands for the first argument. When that is a number, the
 * form for its plural category is taken: {@code catalog.count.one} for one, {@code catalog.count} for all categories
 * that have no form of their own.
 */
final class Messages {

    /** What stands between groups of three digits. */
    private static final String GROUP = "script.number.group";

    private final Map<String, String> texts;
    private final Plurals plurals;

    private Messages(Map<String, String> texts, Plurals plurals) {
        this.texts = texts;
        this.plurals = plurals;
    }

    static Messages of(MessageFiles files, Locale language) {
        return new Messages(files.merged(), Plurals.of(language));
    }

    /** The texts whose keys begin so, sorted by what is left of the key. */
    SortedMap<String, String> below(String prefix) {
        SortedMap<String, String> below = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                below.put(key.substring(prefix.length()), text);
            }
        });
        return below;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * A text with its arguments filled in.
     *
     * @throws ThemeException when the theme has no such text
     */
    String text(String key, List<?> arguments) {
        String text = texts.get(key);
        if (!arguments.isEmpty() && isWhole(arguments.get(0))) {
            text = texts.getOrDefault(key + "." + plurals.category(((Number) arguments.get(0)).longValue()), text);
        }
        if (text == null) {
            throw new ThemeException(MessageFiles.ENGLISH + " has no \"" + key + "\""
                    + Suggestion.nearest(key, texts.keySet())
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse(""));
        }
        return fill(text, arguments);
    }

    /** A whole number as it is written, such as 1,204. */
    String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, texts.getOrDefault(GROUP, ""));
        }
        return (number < 0 ? "-" : "") + grouped;
    }

    private static boolean isWhole(Object argument) {
        return argument instanceof Integer || argument instanceof Long;
    }

    private String fill(String text, List<?> arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean slot = c == '{'
                    && i + 2 < text.length()
                    && text.charAt(i + 2) == '}'
                    && Character.digit(text.charAt(i + 1), 10) >= 0
                    && text.charAt(i + 1) - '0' < arguments.size();
            if (slot) {
                Object argument = arguments.get(text.charAt(i + 1) - '0');
                filled.append(isWhole(argument) ? number(((Number) argument).longValue()) : argument);
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
