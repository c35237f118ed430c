package dev.daymark.feature.docs.markdown.tree;

/**
 * How headings become anchors and a table of contents.
 *
 * @param permalink whether each heading has a link to itself
 * @param title what stands above a table of contents; empty for nothing
 * @param baseLevel the level that {@code #} has, from 1
 * @param firstLevel the highest level in a table of contents
 * @param lastLevel the lowest one
 * @param slugs how ids are made
 */
public record TocOptions(boolean permalink, String title, int baseLevel, int firstLevel, int lastLevel, Slugs slugs) {

    /** As TechDocs has it. */
    public static final TocOptions DEFAULT = new TocOptions(true, "", 1, 1, 6, Slugs.ASCII);
}
