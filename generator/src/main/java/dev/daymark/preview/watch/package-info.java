/**
 * Tells when something changes in folders of this machine. Uses the places of {@code source} and nothing else.
 */
@NullMarked
package dev.daymark.preview.watch;

import org.jspecify.annotations.NullMarked;
