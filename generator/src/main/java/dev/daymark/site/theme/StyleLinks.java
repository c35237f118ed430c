package dev.daymark.site.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fonts and pictures that a style sheet names: {@code url("fonts/serif.woff2")} is an asset of the theme. */
final class StyleLinks {

    private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)(?![a-z]+:|#|/)([^\"')\\s]+)\\1\\s*\\)");

    private StyleLinks() {}

    /** The text with the names under which the assets are written; asking for them makes sure that they are. */
    static String resolve(ThemeFile styles, Assets assets) {
        return URL.matcher(styles.text()).replaceAll(url -> {
            try {
                String file = assets.file(url.group(2)).substring("assets/".length());
                return Matcher.quoteReplacement("url(\"" + file + "\")");
            } catch (ThemeException e) {
                throw new ThemeException(styles.place() + ":" + styles.line(url.start()) + ": " + e.getMessage());
            }
        });
    }
}
