/**
 * The text before it is parsed: lines that know where their author wrote them, front matter, snippets, limits.
 */
@NullMarked
package dev.daymark.feature.docs.markdown.source;

import org.jspecify.annotations.NullMarked;
