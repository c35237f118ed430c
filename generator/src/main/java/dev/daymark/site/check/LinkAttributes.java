package dev.daymark.site.check;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which attributes hold addresses (HTML Living Standard, index of attributes, and SVG 2). */
final class LinkAttributes {

    private static final Set<String> NAMES =
            Set.of("href", "src", "action", "formaction", "poster", "data", "cite", "xlink:href", "background");

    /** Links of these types say something of the page and are not followed when it is shown. */
    private static final Set<String> NAMES_ONLY =
            Set.of("canonical", "alternate", "author", "license", "help", "prev", "next");

    private LinkAttributes() {}

    static boolean isLink(Element element, String attribute) {
        // An object's data is an address, a data attribute of another element is not.
        return NAMES.contains(attribute)
                && (!attribute.equals("data") || element.normalName().equals("object"));
    }

    /** Whether a reader follows the address, rather than the browser while it shows the page. */
    static boolean leadsAway(Element element) {
        return switch (element.normalName()) {
            case "a", "area", "form", "button", "input", "blockquote", "q", "ins", "del" -> true;
            case "link" -> NAMES_ONLY.contains(element.attr("rel"));
            default -> false;
        };
    }
}
