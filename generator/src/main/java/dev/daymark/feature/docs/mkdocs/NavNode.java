package dev.daymark.feature.docs.mkdocs;

import java.util.List;
import java.util.Optional;

/** A node of a navigation. */
public sealed interface NavNode {

    /**
     * Nodes under a title.
     *
     * @param index the page that stands for the section; empty unless {@link Navigation#withSectionIndexes} found one
     */
    record Section(String title, Optional<NavNode.Page> index, List<NavNode> children) implements NavNode {

        /** Copies the children. */
        public Section {
            children = List.copyOf(children);
        }
    }

    /**
     * A file of the documentation. What {@code nav} names can also be one that is copied, such as a PDF.
     *
     * @param title as this entry has it; the page itself can have another one from a later entry
     */
    record Page(String title, DocsFile file) implements NavNode {}

    /** A link elsewhere, or to something that is not there. */
    record Link(Optional<String> title, String url) implements NavNode {}
}
