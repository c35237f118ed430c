package dev.daymark.site.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that words come from, in UTF-8: {@code messages.properties}, which is English, and beside it those of other
 * languages, such as {@code messages_de.properties} and {@code messages_pt_BR.properties}. What a file does not say is
 * taken from the files before it; what a theme says stands before all that Daymark says, in any language.
 *
 * @param weakestFirst the files
 */
record MessageFiles(List<Texts> weakestFirst) {

    static final String ENGLISH = "messages.properties";

    private static final Control NAMING = Control.getControl(Control.FORMAT_PROPERTIES);
    private static final Pattern FORM = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})");

    /**
     * The texts of a file.
     *
     * @param file the file
     * @param byKey its texts
     */
    record Texts(ThemeFile file, SortedMap<String, String> byKey) {

        /** Whether it is of the language that stands for all that others do not say. */
        boolean isEnglish() {
            return file.place().endsWith(ENGLISH);
        }

        /** Where a text stands. */
        int line(String key) {
            Matcher entry = Pattern.compile("^\\s*" + Pattern.quote(key) + "\\s*[=:\\s]", Pattern.MULTILINE)
                    .matcher(file.text());
            return entry.find() ? file.line(entry.end() - 1) : 0;
        }
    }

    static MessageFiles of(ThemeResources resources, Locale language) {
        List<String> names = new ArrayList<>();
        for (Locale candidate : NAMING.getCandidateLocales("messages", language)) {
            names.add(0, NAMING.toBundleName("messages", candidate) + ".properties");
        }
        return new MessageFiles(resources.all(names).stream()
                .map(file -> new Texts(file, read(file)))
                .toList());
    }

    /** The key without the plural form at its end. */
    static String stem(String key) {
        Matcher form = FORM.matcher(key);
        return form.matches() ? form.group(1) : key;
    }

    /** The texts by their keys. A text stands for its plural forms too, unless its file gives those as well. */
    Map<String, String> merged() {
        Map<String, String> merged = new HashMap<>();
        for (Texts texts : weakestFirst) {
            merged.keySet().removeIf(key -> !stem(key).equals(key) && texts.byKey.containsKey(stem(key)));
            merged.putAll(texts.byKey);
        }
        return merged;
    }

    private static SortedMap<String, String> read(ThemeFile file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IllegalArgumentException e) {
            throw new ThemeException(
                    file.place() + lineOfBrokenEscape(file) + ": \\u wants four hexadecimal digits", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String lineOfBrokenEscape(ThemeFile file) {
        Matcher escape = BROKEN_ESCAPE.matcher(file.text());
        return escape.find() ? ":" + file.line(escape.start()) : "";
    }
}
