/**
 * The contract of features: what the portal shows beyond the bare catalog. Each feature has a sub-package; features never import each other.
 */
@NullMarked
package dev.daymark.feature;

import org.jspecify.annotations.NullMarked;
