package dev.daymark.site.theme;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The icons of a theme: the {@code <symbol>}s of {@code icons.svg}; those of an organisation's own file replace single
 * ones or add to them. A page carries the drawings of those it uses, because browsers refuse drawings of other files when
 * a page comes from disk.
 */
final class Icons {
    /** Stands for what has no icon of its own, such as a kind of entity that the theme does not know. */
    private static final String OTHER = "other";

    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"i-([a-z0-9-]+)\".*?</symbol>", Pattern.DOTALL);

    private final Map<String, String> symbols;

    private Icons(Map<String, String> symbols) {
        this.symbols = symbols;
    }

    static Icons of(ThemeResources resources) {
        Map<String, String> symbols = new TreeMap<>();
        resources.all("icons.svg").forEach(file -> {
            Matcher symbol = SYMBOL.matcher(file.text());
            while (symbol.find()) {
                symbols.put(symbol.group(1), symbol.group());
            }
        });
        return new Icons(symbols);
    }

    /**
     * A reference to an icon, to be drawn where it stands.
     *
     * @param size {@code sm}, {@code lg} or empty
     */
    SafeString use(String name, String size, Set<String> used) {
        String style = size.isEmpty() ? "i" : "i i-" + size;
        return new SafeString(
                "<svg class=\"" + style + "\" aria-hidden=\"true\"><use href=\"" + symbol(name, used) + "\"/></svg>");
    }

    /** A reference to an icon, for a drawing that places it itself. */
    String symbol(String name, Set<String> used) {
        String known = symbols.containsKey(name) ? name : OTHER;
        used.add(known);
        return "#i-" + known;
    }

    /** The drawings of those icons that there are, by name; the names are divided by blanks. */
    SortedMap<String, String> drawn(String names) {
        SortedMap<String, String> drawn = new TreeMap<>(symbols);
        drawn.keySet().retainAll(Set.of(names.strip().split(" +")));
        return drawn;
    }

    /** The drawings of icons. */
    SafeString drawings(Set<String> used) {
        StringBuilder drawings = new StringBuilder("<div hidden><svg>");
        used.forEach(name -> drawings.append(symbols.getOrDefault(name, "")));
        return new SafeString(drawings.append("</svg></div>").toString());
    }
}
