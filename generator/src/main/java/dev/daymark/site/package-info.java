/** From pages to files: addresses, the pages of the catalog, the static API, checks. Knows pages, not features. */
@NullMarked
package dev.daymark.site;

import org.jspecify.annotations.NullMarked;
