/** What readers see of documentation: pages with their tree, the list of all docs, the tab of an entity. */
@NullMarked
package dev.daymark.feature.docs.reader;

import org.jspecify.annotations.NullMarked;
