package dev.daymark.site;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.utils.PathUtils;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives Pebble the templates of a theme: {@code features/docs/page} is the file {@code templates/features/docs/page.peb}. */
final class TemplateLoader implements Loader<String> {

    private final ThemeResources resources;

    TemplateLoader(ThemeResources resources) {
        this.resources = resources;
    }

    @Override
    public Reader getReader(String template) {
        byte[] content = resources
                .read(file(template))
                .orElseThrow(() -> new LoaderException(null, "the theme has no " + file(template)));
        return new StringReader(new String(content, StandardCharsets.UTF_8));
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
        return resources.read(file(template)).isPresent();
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
