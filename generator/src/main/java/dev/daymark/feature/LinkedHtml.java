package dev.daymark.feature;

import java.util.List;

/**
 * HTML of an author's text, already safe, cut open where it links: how a link looks depends on the page that shows it.
 *
 * @param parts what stands before, between and after the links: one more than there are links
 * @param links in order
 */
public record LinkedHtml(List<String> parts, List<Link> links) {

    /** Copies the lists. */
    public LinkedHtml {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        if (parts.size() != links.size() + 1) {
            throw new IllegalArgumentException(links.size() + " links between " + parts.size() + " parts");
        }
    }

    /**
     * An attribute that holds a link.
     *
     * @param attribute such as {@code href}
     * @param target where it leads
     */
    public record Link(String attribute, Target target) {}

    /** Where a link leads. */
    public sealed interface Target {

        /**
         * To a page or file of the portal.
         *
         * @param address what it leads to
         * @param suffix query and fragment with their marks, or empty
         */
        record Inside(Address address, String suffix) implements Target {}

        /**
         * Elsewhere, or within the same page.
         *
         * @param href as it will stand in the page, not yet escaped
         */
        record AsWritten(String href) implements Target {}

        /** To nothing that is there. */
        record Nowhere() implements Target {}
    }
}
