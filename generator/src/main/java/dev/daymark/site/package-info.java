/**
 * From pages to files: theme, addresses, the static API, writing. The only room that knows Pebble and the output folder. Knows pages, not features.
 */
@NullMarked
package dev.daymark.site;

import org.jspecify.annotations.NullMarked;
