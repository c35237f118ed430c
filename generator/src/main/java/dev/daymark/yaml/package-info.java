/**
 * YAML as an immutable tree in which every node knows its line and column. Uses no other room; the only one that knows the YAML library.
 */
@NullMarked
package dev.daymark.yaml;

import org.jspecify.annotations.NullMarked;
