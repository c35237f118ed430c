/**
 * What readers search: documents in, an index in small pieces out, of which a browser loads those that a query touches. Knows
 * no pages and no files; {@code search.lunr} is a library of its own.
 */
@NullMarked
package dev.daymark.search;

import org.jspecify.annotations.NullMarked;
