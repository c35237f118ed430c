/**
 * Looks over a finished site: links, anchors, markup, content policy. Reads files only, and uses no other room.
 */
@NullMarked
package dev.daymark.site.check;

import org.jspecify.annotations.NullMarked;
