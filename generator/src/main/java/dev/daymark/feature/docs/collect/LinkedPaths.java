package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.feature.docs.mkdocs.Href;
import dev.daymark.forge.PercentCoding;
import dev.daymark.source.LfsPointer;
import dev.daymark.source.Repository;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which paths of the repository links lead to. Kept because the whole list of a repository's files would be large. */
final class LinkedPaths {

    private final Set<String> files;
    private final Set<String> folders = new HashSet<>();
    private final Map<String, CollectedDocs.Linked> found = new TreeMap<>();

    private final Repository repository;
    private final LostFiles lost;

    LinkedPaths(Repository repository, Collection<String> paths, LostFiles lost) {
        this.repository = repository;
        this.lost = lost;
        files = new HashSet<>(paths);
        for (String path : paths) {
            String folder = DocsPath.folder(path);
            while (folders.add(folder) && !folder.isEmpty()) {
                folder = DocsPath.folder(folder);
            }
        }
    }

    /**
     * Takes note of where a link may lead: seen from the file, and from the root.
     *
     * @return the files among that
     */
    List<String> add(String page, String target) {
        Href href = Href.split(target);
        if (href.external() || href.path().isEmpty()) {
            return List.of();
        }
        String path = PercentCoding.decode(href.path());
        String folder = DocsPath.folder(page);
        return (path.startsWith("/")
                        ? Stream.of(DocsPath.normalise(path))
                        : Stream.of(DocsPath.resolve(folder, path), DocsPath.resolve(folder, "../" + path)))
                .filter(this::note)
                .toList();
    }

    private boolean note(String path) {
        if (files.contains(path)) {
            found.computeIfAbsent(path, this::wanted);
            return true;
        }
        if (folders.contains(path)) {
            found.put(path, CollectedDocs.Linked.FOLDER);
        }
        return false;
    }

    /** A file that a page shows or links: not one of which git has only a pointer to Git LFS, which cannot be read. */
    private CollectedDocs.Linked wanted(String path) {
        CollectedDocs.Linked kind = file(path);
        try {
            if (kind == CollectedDocs.Linked.FILE && repository.size(path) <= LfsPointer.MAX_BYTES) {
                repository.read(path, LfsPointer.MAX_BYTES);
            }
            return kind;
        } catch (IOException e) {
            lost.add(path, e);
            return CollectedDocs.Linked.UNREADABLE;
        }
    }

    private CollectedDocs.Linked file(String path) {
        try {
            return repository.size(path) > CollectedDocs.MAX_COPIED_BYTES
                    ? CollectedDocs.Linked.TOO_LARGE
                    : CollectedDocs.Linked.FILE;
        } catch (IOException e) {
            lost.add(path, e);
            return CollectedDocs.Linked.UNREADABLE;
        }
    }

    /** Takes note of the files of documentation that cannot be copied: links find those in more ways. */
    void addUncopied(Collection<String> documentation) {
        for (String path : documentation) {
            CollectedDocs.Linked kind = file(path);
            if (kind != CollectedDocs.Linked.FILE) {
                found.put(path, kind);
            }
        }
    }

    Map<String, CollectedDocs.Linked> found() {
        return found;
    }
}
