/** Reads the colours of a theme and judges whether readers can tell them apart. Knows nothing of files. */
@NullMarked
package dev.daymark.site.contrast;

import org.jspecify.annotations.NullMarked;
