package dev.daymark.feature.docs.mkdocs;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What matters of the theme in a portal.
 *
 * @param language such as {@code de}
 * @param logo path in the docs directory, or a web address
 * @param favicon path in the docs directory, or a web address
 * @param features names such as {@code navigation.indexes}
 */
public record ThemeOptions(
        Optional<String> language, Optional<String> logo, Optional<String> favicon, SortedSet<String> features) {

    /** No theme. */
    static final ThemeOptions NONE =
            new ThemeOptions(Optional.empty(), Optional.empty(), Optional.empty(), new TreeSet<>());

    /** Copies the features. */
    public ThemeOptions {
        features = Collections.unmodifiableSortedSet(new TreeSet<>(features));
    }

    /** Whether the index page of a section stands for the section itself. */
    public boolean sectionIndexes() {
        return features.contains("navigation.indexes");
    }
}
