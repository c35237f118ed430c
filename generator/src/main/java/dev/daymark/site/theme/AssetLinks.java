package dev.daymark.site.theme;

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
    private final String link;

    AssetLinks(String pattern, String link) {
        this.pattern = Pattern.compile(pattern);
        this.link = link;
    }

    /** The text of an asset with the names under which the assets it names are written; asking for them makes sure that they are. */
    static String resolve(ThemeFile file, String name, Assets assets) {
        if (name.endsWith(".css")) {
            return STYLES.resolve(file, assets);
        }
        return name.endsWith(".html") ? FRAME.resolve(file, assets) : file.text();
    }

    private String resolve(ThemeFile file, Assets assets) {
        return pattern.matcher(file.text()).replaceAll(match -> {
            try {
                String asset = assets.file(match.group(2)).substring("assets/".length());
                return Matcher.quoteReplacement(link.formatted(asset));
            } catch (ThemeException e) {
                throw new ThemeException(file.place() + ":" + file.line(match.start()) + ": " + e.getMessage());
            }
        });
    }
}
