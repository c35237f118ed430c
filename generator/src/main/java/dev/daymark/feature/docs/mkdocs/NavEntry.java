package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.SourceLocation;
import java.util.List;
import java.util.Optional;

/** An entry of {@code nav} as written. */
public sealed interface NavEntry {

    /** Where it stands. */
    SourceLocation place();

    /**
     * Something to go to.
     *
     * @param target a path in the docs directory, a web address, or an include
     */
    record Item(Optional<String> title, String target, SourceLocation place) implements NavEntry {}

    /** Entries under a title. */
    record Section(String title, List<NavEntry> children, SourceLocation place) implements NavEntry {

        /** Copies the children. */
        public Section {
            children = List.copyOf(children);
        }
    }

    /**
     * Whatever a folder holds, in the order of a site without {@code nav}.
     *
     * @param folder in the docs directory
     */
    record Folder(String folder, SourceLocation place) implements NavEntry {}
}
