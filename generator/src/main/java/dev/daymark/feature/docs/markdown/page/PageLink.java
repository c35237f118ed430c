package dev.daymark.feature.docs.markdown.page;

/**
 * A link or an image of a page.
 *
 * @param kind what it is, and who wrote it how
 * @param target where it leads, as written but without escapes
 * @param place where it was written
 */
public record PageLink(Kind kind, String target, Place place) {

    /** What leads somewhere. */
    public enum Kind {
        /** A link in Markdown. */
        LINK,
        /** An image in Markdown. */
        IMAGE,
        /** The {@code href} of an element that the author wrote as HTML. */
        HTML_LINK,
        /** The {@code src} of an element that the author wrote as HTML. */
        HTML_SOURCE;

        /** Whether it shows what it leads to in the page itself. */
        public boolean isSource() {
            return this == IMAGE || this == HTML_SOURCE;
        }
    }
}
