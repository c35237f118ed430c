/**
 * The catalog as columns, which the scripts of pages search and filter. Uses {@code feature}'s values, {@code catalog} and the rooms below.
 */
@NullMarked
package dev.daymark.site.data;

import org.jspecify.annotations.NullMarked;
