/**
 * What the organisation owns: entities, their relations, and what is wrong with them. Pure: reads harvests, does no I/O.
 */
@NullMarked
package dev.daymark.catalog;

import org.jspecify.annotations.NullMarked;
