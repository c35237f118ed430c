/**
 * The Markdown of one page as HTML, exactly as the extension set of TechDocs renders it. The only room that knows
 * Flexmark. May use {@code yaml} and {@code problem}.
 */
@NullMarked
package dev.daymark.feature.docs.markdown;

import org.jspecify.annotations.NullMarked;
