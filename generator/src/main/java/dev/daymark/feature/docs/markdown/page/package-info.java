/**
 * What is known of a page that has been read: its HTML with open links, its headings, anchors and notes.
 */
@NullMarked
package dev.daymark.feature.docs.markdown.page;

import org.jspecify.annotations.NullMarked;
