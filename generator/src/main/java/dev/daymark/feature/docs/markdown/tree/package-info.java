/**
 * Steps over the parsed HTML of a page: attribute lists, symbols, ids, footnotes, and at last the allow-list.
 */
@NullMarked
package dev.daymark.feature.docs.markdown.tree;

import org.jspecify.annotations.NullMarked;
