/**
 * The local server that shows a portal while it is edited: builds when something changes, makes the pages that a browser
 * asks for, and has the browser load them again. Uses {@code site}, {@code config}, {@code problem} and the places of
 * {@code source}.
 */
@NullMarked
package dev.daymark.preview;

import org.jspecify.annotations.NullMarked;
