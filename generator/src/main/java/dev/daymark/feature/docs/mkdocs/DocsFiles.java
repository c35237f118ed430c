package dev.daymark.feature.docs.mkdocs;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The files of a documentation project: pages, and what is copied. In MkDocs' order; immutable. */
public final class DocsFiles {

    private final Map<String, DocsFile> bySource;
    private final Set<String> excluded;

    DocsFiles(Collection<DocsFile> files, Set<String> excluded) {
        Map<String, DocsFile> ordered = new LinkedHashMap<>();
        files.forEach(file -> ordered.put(file.source(), file));
        this.bySource = Collections.unmodifiableMap(ordered);
        this.excluded = Collections.unmodifiableSet(new TreeSet<>(excluded));
    }

    /** All files. */
    public List<DocsFile> all() {
        return List.copyOf(bySource.values());
    }

    /** The pages. */
    public List<DocsFile> pages() {
        return bySource.values().stream().filter(DocsFile::page).toList();
    }

    /** The files that are copied as they are. */
    public List<DocsFile> statics() {
        return bySource.values().stream().filter(file -> !file.page()).toList();
    }

    /** The file at a path in the docs directory, which need not be normalised. */
    public Optional<DocsFile> find(String source) {
        return Optional.ofNullable(bySource.get(DocsPath.normalise(source)));
    }

    /** Whether there is a file at a path that the configuration excludes. */
    boolean isExcluded(String source) {
        return excluded.contains(DocsPath.normalise(source));
    }

    /** The paths in the docs directory, in order. */
    Set<String> sources() {
        return bySource.keySet();
    }
}
