package dev.daymark.site.theme;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The assets that an asset names: fonts and pictures of a style sheet, as {@code url("fonts/serif.woff2")}, and what a
 * page that is shown in a frame loads or links, as {@code src="draw.js"}.
 */
enum AssetLinks {
    STYLES("url\\(\\s*([\"']?)(?![a-z]+:|#|/)([^\"')\\s]+)\\1\\s*\\)", "url(\"%s\")"),
    FRAME("(?<=\\s(?:src|href)=)(\")(?![a-z]+:|#|/)([^\"]+)\"", "\"%s\"");

    private final Pattern pattern;
    private final String form;

    AssetLinks(String pattern, String form) {
        this.pattern = Pattern.compile(pattern);
        this.form = form;
    }

    /**
     * The text of an asset with the names under which the assets it names are written.
     *
     * @param link the file of an asset from the site's root
     */
    static String resolve(ThemeFile file, String name, UnaryOperator<String> link) {
        if (name.endsWith(".css")) {
            return STYLES.resolve(file, link);
        }
        return name.endsWith(".html") ? FRAME.resolve(file, link) : file.text();
    }

    private String resolve(ThemeFile file, UnaryOperator<String> link) {
        return pattern.matcher(file.text()).replaceAll(match -> {
            try {
                String asset = link.apply(match.group(2)).substring("assets/".length());
                return Matcher.quoteReplacement(form.formatted(asset));
            } catch (ThemeException e) {
                throw new ThemeException(file.place() + ":" + file.line(match.start()) + ": " + e.getMessage());
            }
        });
    }
}
