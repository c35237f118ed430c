package dev.daymark.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the interface: {@code messages.properties} of the theme, in UTF-8. {@code {0}} stands for the first
 * argument. A key ending in {@code .one} is taken instead of the key without it when the first argument is the
 * number 1.
 */
final class Messages {

    private final Properties texts = new Properties();

    Messages(ThemeResources resources) {
        resources.read("messages.properties").ifPresent(content -> {
            try {
                texts.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (IllegalArgumentException e) {
                throw new ThemeException("messages.properties: " + e.getMessage(), e);
            }
        });
    }

    /** The texts whose keys begin so, sorted by what is left of the key. */
    SortedMap<String, String> below(String prefix) {
        SortedMap<String, String> below = new TreeMap<>();
        for (String key : texts.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                below.put(key.substring(prefix.length()), texts.getProperty(key));
            }
        }
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
        boolean one = !arguments.isEmpty() && arguments.get(0) instanceof Number number && number.longValue() == 1;
        String text = one ? texts.getProperty(key + ".one", texts.getProperty(key)) : texts.getProperty(key);
        if (text == null) {
            throw new ThemeException("messages.properties has no \"" + key + "\"");
        }
        return fill(text, arguments);
    }

    private static String fill(String text, List<?> arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean slot = c == '{'
                    && i + 2 < text.length()
                    && text.charAt(i + 2) == '}'
                    && Character.digit(text.charAt(i + 1), 10) >= 0
                    && text.charAt(i + 1) - '0' < arguments.size();
            if (slot) {
                filled.append(arguments.get(text.charAt(i + 1) - '0'));
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
