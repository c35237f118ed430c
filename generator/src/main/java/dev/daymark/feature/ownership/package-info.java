/**
 * Who owns what, and how to reach them: teams, people, the org chart. May use the contract of features, the catalog and
 * what is below it.
 */
@NullMarked
package dev.daymark.feature.ownership;

import org.jspecify.annotations.NullMarked;
