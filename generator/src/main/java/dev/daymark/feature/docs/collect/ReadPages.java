package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.decisions.StatedDecision;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.feature.docs.mkdocs.DocsProject;
import dev.daymark.feature.docs.mkdocs.DocsRequest;
import dev.daymark.feature.docs.mkdocs.MkdocsFile;
import dev.daymark.source.Repository;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pages that have been read of one repository, each once. */
final class ReadPages {

    private final Repository repository;
    private final List<String> own;
    private final RepositoryText texts;
    private final NavigableMap<String, MkdocsFile> configurations;
    final NavigableMap<String, CollectedPage> pages = new TreeMap<>();
    final Map<String, StatedDecision> decisions = new TreeMap<>();
    final NavigableSet<String> files = new TreeSet<>();

    ReadPages(
            Repository repository,
            List<String> own,
            RepositoryText texts,
            NavigableMap<String, MkdocsFile> configurations) {
        this.repository = repository;
        this.own = own;
        this.texts = texts;
        this.configurations = configurations;
    }

    /** Whether a page in a folder has been read. */
    boolean has(String folder) {
        String prefix = DocsPath.prefix(folder);
        String next = pages.ceilingKey(prefix);
        return next != null && next.startsWith(prefix);
    }

    /** Reads the pages of a folder; false when there are none. */
    boolean take(String folder, String docsDir) {
        DocsProject project = DocsProject.read(new DocsRequest(
                repository.name(),
                folder,
                docsDir,
                repository.name(),
                own,
                configurations,
                repository.url(),
                repository.branch()));
        if (project.files().pages().isEmpty()) {
            return false;
        }
        PageCollector reader = new PageCollector(project, texts);
        for (DocsFile file : project.files().all()) {
            files.add(file.path());
            if (file.page() && !pages.containsKey(file.path())) {
                reader.read(file).ifPresent(read -> {
                    pages.put(file.path(), read.page());
                    read.decision().ifPresent(decision -> decisions.put(file.path(), decision));
                });
            }
        }
        return true;
    }
}
