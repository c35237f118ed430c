package dev.daymark.feature.docs.markdown.page;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The HTML of a page with a gap at each link.
 *
 * @param pieces one more than there are links
 * @param links in the order of the page
 */
public record PageBody(List<String> pieces, List<Gap> links) {

    /**
     * A gap, inside the tag of an element.
     *
     * @param link what leads somewhere
     * @param attribute which attribute says where: {@code href} or {@code src}
     * @param classes classes that the element has anyway, separated by spaces
     */
    public record Gap(PageLink link, String attribute, String classes) {}

    /** Copies the lists. */
    public PageBody {
        pieces = List.copyOf(pieces);
        links = List.copyOf(links);
        if (pieces.size() != links.size() + 1) {
            throw new IllegalArgumentException(pieces.size() + " pieces around " + links.size() + " links");
        }
    }

    /** The whole HTML. */
    String html(LinkResolver resolver) {
        StringBuilder html = new StringBuilder(pieces.get(0));
        for (int i = 0; i < links.size(); i++) {
            fill(links.get(i), resolver.resolve(links.get(i).link()), html);
            html.append(pieces.get(i + 1));
        }
        return html.toString();
    }

    private static void fill(Gap gap, ResolvedLink link, StringBuilder html) {
        SortedMap<String, String> attributes = new TreeMap<>(link.attributes());
        String classes = (gap.classes() + " " + attributes.getOrDefault("class", "")).strip();
        if (!classes.isEmpty()) {
            attributes.put("class", classes);
        }
        link.address().ifPresent(address -> attributes.put(gap.attribute(), address));
        attributes.forEach((name, value) -> html.append(' ')
                .append(name)
                .append("=\"")
                .append(Escape.attribute(value))
                .append('"'));
    }
}
