/**
 * Writes serialized indexes of lunr.js 2.3.9 without JavaScript: byte for byte what {@code lunr.Builder} and
 * {@code JSON.stringify} make of the same documents, so that any client with stock lunr can load them. A small library of
 * its own: it knows nothing of the rest of the house, and of libraries Jackson's generator alone.
 *
 * <p>{@link dev.daymark.search.lunr.IndexBuilder} is the way in. The rules of each class are those of the function of
 * lunr.js that its description names.
 */
@NullMarked
package dev.daymark.search.lunr;

import org.jspecify.annotations.NullMarked;
