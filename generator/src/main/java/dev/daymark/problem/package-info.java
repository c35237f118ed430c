/**
 * Problems as values, and how they are written: log lines, JSON, SARIF. Uses no other room.
 */
@NullMarked
package dev.daymark.problem;

import org.jspecify.annotations.NullMarked;
