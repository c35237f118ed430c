package dev.daymark.feature.docs.markdown.tree;

import java.util.Set;

/**
 * What is done to the tree of a page.
 *
 * @param toc ids of headings and tables of contents
 * @param typography whether quotes and dashes are set as in print
 * @param keys whether {@code ++ctrl+c++} are keys
 * @param reservedIds ids that the portal needs for itself
 */
public record TreeOptions(TocOptions toc, boolean typography, boolean keys, Set<String> reservedIds) {

    /** Copies the ids. */
    public TreeOptions {
        reservedIds = Set.copyOf(reservedIds);
    }
}
