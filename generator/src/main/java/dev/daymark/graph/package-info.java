/**
 * Pictures of how things hang together: boxes in columns, lines between them. Knows geometry and nothing of pages. May
 * use the catalog.
 */
@NullMarked
package dev.daymark.graph;

import org.jspecify.annotations.NullMarked;
