package dev.daymark.site.theme;

import dev.daymark.feature.Words;
import dev.daymark.problem.Problem;
import dev.daymark.site.contrast.ContrastCheck;
import dev.daymark.site.contrast.Tokens;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Templates, words and assets of a portal. Thread-safe; serves one build. */
public final class Theme {

    private final Locale language;
    private final Tokens tokens;
    private final MessageFiles words;
    private final TemplateLoader loader;
    private final PebbleEngine templates;
    private final Assets assets;
    private final Messages messages;
    private final Words shown;

    private Theme(ThemeResources resources, Locale language) {
        this.language = language;
        words = MessageFiles.of(resources, language);
        messages = Messages.of(words, language);
        shown = (key, arguments) -> messages.has(key) ? messages.text(key, List.of(arguments)) : key;
        tokens = tokens(resources);
        assets = new Assets(resources, messages);
        loader = new TemplateLoader(resources);
        templates = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new TemplateFunctions(assets, messages, Icons.of(resources), Logo.of(resources), tokens))
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /**
     * Loads a theme.
     *
     * @param own what the organisation brings: replaces files of the bundled theme, or adds to them
     * @param language of the interface, as a BCP 47 tag
     * @param classPath brings the bundled theme and the templates of features, below {@code daymark/theme/}
     * @throws ThemeException when the theme's messages cannot be read
     */
    public static Theme load(Optional<ThemeLayer> own, String language, ClassLoader classPath) {
        return new Theme(new ThemeResources(own, ThemeLayer.bundled(classPath)), Locale.forLanguageTag(language));
    }

    /** Loads a theme in English. */
    public static Theme load(Optional<Path> folder, ClassLoader classPath) {
        return load(folder.map(path -> ThemeLayer.folder(path, "theme")), "en", classPath);
    }

    private static Tokens tokens(ThemeResources resources) {
        Tokens tokens = Tokens.none();
        for (String name : List.of("assets/styles/tokens.css", "theme.css")) {
            Optional<ThemeFile> file = resources.read(name);
            if (file.isPresent()) {
                tokens = tokens.and(
                        file.get().text(), file.get().place(), file.get().own());
            }
        }
        return tokens;
    }

    /** What readers would notice of what the organisation brings: faint colours, words in another language. Sorted. */
    public List<Problem> problems() {
        return Stream.concat(ContrastCheck.check(tokens).stream(), MessageCheck.check(words, language).stream())
                .sorted()
                .toList();
    }

    /** The language of the interface, as in the {@code lang} attribute. */
    public String language() {
        return language.toLanguageTag();
    }

    /** The words of the interface, for titles that are made outside of templates: always the same object. */
    public Words words() {
        return shown;
    }

    /** Style sheets, scripts and pictures. */
    public Assets assets() {
        return assets;
    }

    /**
     * Renders a page.
     *
     * @param template path of the template, without its ending
     * @param variables what the template sees
     * @param links what the page refers to
     * @param into takes the page
     * @throws ThemeException when a template is wrong or missing
     */
    public void render(String template, Map<String, Object> variables, PageLinks links, PageBuffer into) {
        try {
            templates.getTemplate(template).evaluate(into, with(variables, links));
        } catch (PebbleException e) {
            throw new ThemeException(place(template, e) + ": " + e.getPebbleMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> with(Map<String, Object> variables, PageLinks links) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put(TemplateFunctions.LINKS, links);
        return all;
    }

    private String place(String template, PebbleException mistake) {
        return mistake.getFileName() == null || mistake.getLineNumber() == null
                ? loader.place(template)
                : loader.place(mistake.getFileName()) + ":" + mistake.getLineNumber();
    }
}
