package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.SourceLocation;

/**
 * An entry of {@code redirect_maps}.
 *
 * @param from the old page's path in the docs directory
 * @param to a page's path in the docs directory, with or without a fragment, or a web address
 */
public record Redirect(String from, String to, SourceLocation place) {}
