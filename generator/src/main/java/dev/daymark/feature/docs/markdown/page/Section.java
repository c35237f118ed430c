package dev.daymark.feature.docs.markdown.page;

/**
 * The text below a heading up to the next one, for search.
 *
 * @param id anchor of the heading; empty for the text before the first one
 * @param title text of the heading; empty for the text before the first one
 * @param text without markup, with single spaces
 */
public record Section(String id, String title, String text) {}
