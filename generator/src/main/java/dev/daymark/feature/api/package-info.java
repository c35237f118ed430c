/**
 * What APIs offer, read from their definitions: operations, channels, types and calls. May use the contract of features, the
 * catalog and what is below it.
 */
@NullMarked
package dev.daymark.feature.api;

import org.jspecify.annotations.NullMarked;
