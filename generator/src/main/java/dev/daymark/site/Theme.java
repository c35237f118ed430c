package dev.daymark.site;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Templates, words and assets of a portal. Thread-safe; serves one build. */
public final class Theme {

    private final PebbleEngine templates;
    private final Assets assets;

    private Theme(ThemeResources resources) {
        assets = new Assets(resources);
        templates = new PebbleEngine.Builder()
                .loader(new TemplateLoader(resources))
                .extension(new TemplateFunctions(assets, new Messages(resources)))
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /**
     * Loads a theme.
     *
     * @param folder holds files that replace those of the bundled theme, in the same places
     * @param classPath brings the bundled theme and the templates of features, below {@code daymark/theme/}
     * @throws ThemeException when the theme's messages cannot be read
     */
    public static Theme load(Optional<Path> folder, ClassLoader classPath) {
        return new Theme(new ThemeResources(folder, classPath));
    }

    Assets assets() {
        return assets;
    }

    void render(String template, Map<String, Object> variables, PageBuffer into) {
        try {
            templates.getTemplate(template).evaluate(into, variables);
        } catch (PebbleException e) {
            throw new ThemeException("templates/" + template + ".peb: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
