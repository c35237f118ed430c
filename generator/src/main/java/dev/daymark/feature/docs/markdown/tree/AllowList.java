package dev.daymark.feature.docs.markdown.tree;

import java.util.Map;
import java.util.Set;

/** The elements and attributes that a page may have. Everything else goes. */
final class AllowList {

    private static final Set<String> EVERYWHERE =
            Set.of("id", "class", "title", "lang", "dir", "aria-label", "aria-hidden");

    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("a", Set.of("href", "target", "rel", "download", "hreflang")),
            Map.entry("abbr", Set.of()),
            Map.entry("address", Set.of()),
            Map.entry("article", Set.of()),
            Map.entry("aside", Set.of()),
            Map.entry("audio", Set.of("src", "controls", "loop", "muted")),
            Map.entry("b", Set.of()),
            Map.entry("bdi", Set.of()),
            Map.entry("bdo", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("caption", Set.of()),
            Map.entry("cite", Set.of()),
            Map.entry("code", Set.of()),
            Map.entry("col", Set.of("span")),
            Map.entry("colgroup", Set.of("span")),
            Map.entry("dd", Set.of()),
            Map.entry("del", Set.of("datetime")),
            Map.entry("details", Set.of("open")),
            Map.entry("dfn", Set.of()),
            Map.entry("div", Set.of()),
            Map.entry("dl", Set.of()),
            Map.entry("dt", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("figcaption", Set.of()),
            Map.entry("figure", Set.of()),
            Map.entry("h1", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("h4", Set.of()),
            Map.entry("h5", Set.of()),
            Map.entry("h6", Set.of()),
            Map.entry("hr", Set.of()),
            Map.entry("i", Set.of()),
            Map.entry("img", Set.of("src", "alt", "width", "height", "loading")),
            Map.entry("input", Set.of("type", "checked", "disabled", "name")),
            Map.entry("ins", Set.of("datetime")),
            Map.entry("kbd", Set.of()),
            Map.entry("label", Set.of("for")),
            Map.entry("li", Set.of("value")),
            Map.entry("mark", Set.of()),
            Map.entry("ol", Set.of("start", "reversed", "type")),
            Map.entry("p", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("q", Set.of()),
            Map.entry("rp", Set.of()),
            Map.entry("rt", Set.of()),
            Map.entry("ruby", Set.of()),
            Map.entry("s", Set.of()),
            Map.entry("samp", Set.of()),
            Map.entry("section", Set.of()),
            Map.entry("small", Set.of()),
            Map.entry("source", Set.of("src", "type")),
            Map.entry("span", Set.of("data-line")),
            Map.entry("strong", Set.of()),
            Map.entry("sub", Set.of()),
            Map.entry("summary", Set.of()),
            Map.entry("sup", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("td", Set.of("colspan", "rowspan", "headers")),
            Map.entry("tfoot", Set.of()),
            Map.entry("th", Set.of("colspan", "rowspan", "headers", "scope")),
            Map.entry("thead", Set.of()),
            Map.entry("time", Set.of("datetime")),
            Map.entry("tr", Set.of()),
            Map.entry("u", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("var", Set.of()),
            Map.entry("video", Set.of("src", "controls", "loop", "muted", "width", "height")),
            Map.entry("wbr", Set.of()));

    /** Elements of which not even the text is left. */
    private static final Set<String> WITH_CONTENT = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "noscript",
            "noembed",
            "noframes",
            "template",
            "svg",
            "math",
            "select",
            "textarea",
            "title",
            "head",
            "link",
            "meta",
            "base",
            "canvas",
            "xmp",
            "plaintext",
            "param",
            "portal");

    private static final Set<String> WORTH_A_NOTE = Set.of(
            "script", "style", "iframe", "frame", "object", "embed", "applet", "form", "svg", "math", "template");

    /** Classes whose elements the frame of a page lays over others. */
    private static final Set<String> FRAME =
            Set.of("bar", "contents", "drawing", "find", "large", "prefs", "side", "skip");

    private AllowList() {}

    static boolean allows(String element) {
        return ELEMENTS.containsKey(element);
    }

    static boolean allows(String element, String attribute) {
        return EVERYWHERE.contains(attribute)
                || ELEMENTS.getOrDefault(element, Set.of()).contains(attribute);
    }

    static boolean removesContent(String element) {
        return WITH_CONTENT.contains(element);
    }

    static boolean isWorthANote(String element) {
        return WORTH_A_NOTE.contains(element);
    }

    static boolean isOfTheFrame(String className) {
        return FRAME.contains(className);
    }
}
