/** The output folder: written whole, exchanged at once, files that did not change left alone. Knows bytes and paths, not pages. */
@NullMarked
package dev.daymark.site.output;

import org.jspecify.annotations.NullMarked;
