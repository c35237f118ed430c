package dev.daymark.site;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that words come from, in UTF-8: {@code messages.properties}, which is English, and beside it those of other
 * languages, such as {@code messages_de.properties} and {@code messages_pt_BR.properties}. What a file does not say is
 * taken from the files before it; what a theme says stands before all that Daymark says, in any language.
 */
record MessageFiles(ThemeResources resources, Locale language) {

    static final String ENGLISH = "messages.properties";

    private static final Control NAMING = Control.getControl(Control.FORMAT_PROPERTIES);
    private static final Pattern FORM = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})");

    /** The texts by their keys. A text stands for its plural forms too, unless its file gives those as well. */
    Map<String, String> merged() {
        Map<String, String> merged = new HashMap<>();
        for (ThemeFile file : weakestFirst()) {
            Map<String, String> texts = read(file);
            merged.keySet().removeIf(key -> {
                Matcher form = FORM.matcher(key);
                return form.matches() && texts.containsKey(form.group(1));
            });
            merged.putAll(texts);
        }
        return merged;
    }

    private List<ThemeFile> weakestFirst() {
        List<String> names = new ArrayList<>();
        for (Locale candidate : NAMING.getCandidateLocales("messages", language)) {
            names.add(0, NAMING.toBundleName("messages", candidate) + ".properties");
        }
        return resources.all(names);
    }

    private static Map<String, String> read(ThemeFile file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IllegalArgumentException e) {
            throw new ThemeException(
                    file.place() + lineOfBrokenEscape(file) + ": \\u wants four hexadecimal digits", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String lineOfBrokenEscape(ThemeFile file) {
        Matcher escape = BROKEN_ESCAPE.matcher(file.text());
        return escape.find() ? ":" + file.line(escape.start()) : "";
    }
}
