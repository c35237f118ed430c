package dev.daymark.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The names of the themes on the class path: a jar lists its own in {@code META-INF/daymark.themes}, one on a line. */
final class ThemeNames {

    static final String DEFAULT = "default";

    private static final String INDEX = "META-INF/daymark.themes";

    private ThemeNames() {}

    static NavigableSet<String> on(ClassLoader classPath) {
        NavigableSet<String> names = new TreeSet<>();
        names.add(DEFAULT);
        try {
            for (URL index : Collections.list(classPath.getResources(INDEX))) {
                try (InputStream stream = index.openStream()) {
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(name -> !name.isEmpty() && !name.startsWith("#"))
                            .forEach(names::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
