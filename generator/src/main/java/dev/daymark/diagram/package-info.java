/** Draws diagrams with programs and servers that the configuration names. The only room that starts or asks them. */
@NullMarked
package dev.daymark.diagram;

import org.jspecify.annotations.NullMarked;
