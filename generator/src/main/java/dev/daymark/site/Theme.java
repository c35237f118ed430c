package dev.daymark.site;

import dev.daymark.feature.Words;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Templates, words and assets of a portal. Thread-safe; serves one build. */
public final class Theme {

    private final PebbleEngine templates;
    private final Assets assets;
    private final Messages messages;

    private Theme(ThemeResources resources) {
        messages = new Messages(resources);
        assets = new Assets(resources, messages);
        templates = new PebbleEngine.Builder()
                .loader(new TemplateLoader(resources))
                .extension(new TemplateFunctions(assets, messages, Icons.of(resources)))
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

    /** The words of the interface, for titles that are made outside of templates. */
    public Words words() {
        return (key, arguments) -> messages.has(key) ? messages.text(key, List.of(arguments)) : key;
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
