package dev.daymark.site.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.utils.PathUtils;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives Pebble the templates of a theme: {@code features/docs/page} is the file {@code templates/features/docs/page.peb}.
 * {@code bundled/layout} is the {@code layout} that Daymark brings, whatever the theme has in its place, so that a
 * template can extend the one that it replaces.
 */
final class TemplateLoader implements Loader<String> {

    private static final String BUNDLED = "bundled/";

    private final ThemeResources resources;

    TemplateLoader(ThemeResources resources) {
        this.resources = resources;
    }

    @Override
    public Reader getReader(String template) {
        return new StringReader(find(template)
                .orElseThrow(() -> new LoaderException(null, "the theme has no " + place(template)))
                .text());
    }

    /** What the file of a template is called in messages. */
    String place(String template) {
        return find(template).map(ThemeFile::place).orElseGet(() -> file(template));
    }

    private Optional<ThemeFile> find(String template) {
        return template.startsWith(BUNDLED)
                ? resources.bundled().read(file(template.substring(BUNDLED.length())))
                : resources.read(file(template));
    }

    @Override
    public @Nullable String resolveRelativePath(String path, String anchor) {
        return PathUtils.resolveRelativePath(path, anchor, '/');
    }

    @Override
    public String createCacheKey(String template) {
        return template;
    }

    @Override
    public boolean resourceExists(String template) {
        return find(template).isPresent();
    }

    private static String file(String template) {
        return "templates/" + template + ".peb";
    }

    /** Fixed: templates are UTF-8 and their place is known. */
    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
