/**
 * Blocks as Python-Markdown and its extensions divide a page into them: one small class for each kind.
 */
@NullMarked
package dev.daymark.feature.docs.markdown.block;

import org.jspecify.annotations.NullMarked;
