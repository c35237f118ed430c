/** What a change of some repositories does to the catalog of a portal that is published. */
@NullMarked
package dev.daymark.diff;

import org.jspecify.annotations.NullMarked;
