package dev.daymark.source;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;

/** What happened before the commit that is read. */
interface History {

    /** Nothing is known of it. */
    History NONE = paths -> Collections.emptySortedMap();

    /** The commits that last changed files, by path, as {@link Repository#lastChanges} has them. */
    SortedMap<String, Commit> lastChanges(Set<String> paths) throws IOException;
}
