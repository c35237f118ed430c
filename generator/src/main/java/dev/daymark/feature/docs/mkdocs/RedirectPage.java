package dev.daymark.feature.docs.mkdocs;

/**
 * A page that does nothing but lead elsewhere.
 *
 * @param source the old page's path in the docs directory
 * @param destination output file from the root of the site, not encoded
 * @param url address from the root of the site, percent-encoded
 * @param target address to go to: relative to this page, or of the web
 */
public record RedirectPage(String source, String destination, String url, String target) {}
