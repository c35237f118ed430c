/**
 * Patterns over paths and addresses as git and Backstage understand them. Pure text: uses no other room.
 */
@NullMarked
package dev.daymark.catalog.pattern;

import org.jspecify.annotations.NullMarked;
