package dev.daymark.feature.docs.markdown.page;

/**
 * A heading of a page.
 *
 * @param level 1 to 6
 * @param id the anchor, unique in its page
 * @param text without markup
 * @param place where it was written
 */
public record Heading(int level, String id, String text, Place place) {}
