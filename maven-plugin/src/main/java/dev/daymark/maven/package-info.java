/**
 * The Maven goals: each a few lines over {@link dev.daymark.Daymark}. The only module that knows Maven.
 */
@NullMarked
package dev.daymark.maven;

import org.jspecify.annotations.NullMarked;
