package dev.daymark.harvest;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What other repositories of the run refer to in this one.
 *
 * @param descriptors paths or patterns that their Locations name
 * @param texts paths that their placeholders name
 */
public record Requests(SortedSet<String> descriptors, SortedSet<String> texts) {

    /** Nothing. */
    public static final Requests NONE = new Requests(Collections.emptySortedSet(), Collections.emptySortedSet());

    /** Copies the sets. */
    public Requests {
        descriptors = Collections.unmodifiableSortedSet(new TreeSet<>(descriptors));
        texts = Collections.unmodifiableSortedSet(new TreeSet<>(texts));
    }
}
