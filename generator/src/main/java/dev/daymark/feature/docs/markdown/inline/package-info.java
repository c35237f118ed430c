/**
 * What stands inside a line: emphasis, links, code, formulas.
 */
@NullMarked
package dev.daymark.feature.docs.markdown.inline;

import org.jspecify.annotations.NullMarked;
