/**
 * The static API: JSON files for programs, in the shapes of Backstage's catalog and of Daymark's own. Uses {@code site}'s output, {@code catalog} and the rooms below.
 */
@NullMarked
package dev.daymark.site.api;

import org.jspecify.annotations.NullMarked;
