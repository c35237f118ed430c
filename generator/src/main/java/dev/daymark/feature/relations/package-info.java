/**
 * How entities hang together: the dependencies of each, the parts of systems and domains. May use the contract of
 * features, the catalog and what is below it.
 */
@NullMarked
package dev.daymark.feature.relations;

import org.jspecify.annotations.NullMarked;
