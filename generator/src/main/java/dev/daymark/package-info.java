/**
 * The front door: what the Maven goals call. The only room that sees all the others.
 */
@NullMarked
package dev.daymark;

import org.jspecify.annotations.NullMarked;
