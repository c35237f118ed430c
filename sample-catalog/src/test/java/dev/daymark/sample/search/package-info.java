/** Indexes before the real lunr.js. */
@NullMarked
package dev.daymark.sample.search;

import org.jspecify.annotations.NullMarked;
