package dev.daymark.browser;

/**
 * Where a tab is.
 *
 * @param context a memory of its own: what pages store, and what of them is kept
 * @param target the page
 */
record Seat(String context, String target) {}
