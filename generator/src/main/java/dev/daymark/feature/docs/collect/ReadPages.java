package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.decisions.StatedDecision;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.feature.docs.mkdocs.DocsProject;
import dev.daymark.feature.docs.mkdocs.DocsRequest;
import dev.daymark.feature.docs.mkdocs.MkdocsFile;
import dev.daymark.source.Repository;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pages that have been read of one repository, each once. */
final class ReadPages {

    private final Repository repository;
    private final SortedSet<String> own;
    private final RepositoryText texts;
    private final NavigableMap<String, MkdocsFile> configurations;
    final NavigableMap<String, CollectedPage> pages = new TreeMap<>();
    final NavigableMap<String, StatedDecision> decisions = new TreeMap<>();
    final NavigableSet<String> files = new TreeSet<>();

    ReadPages(
            Repository repository,
            List<String> own,
            RepositoryText texts,
            NavigableMap<String, MkdocsFile> configurations) {
        this.repository = repository;
        this.own = new TreeSet<>(own);
        this.texts = texts;
        this.configurations = configurations;
    }

    /** Whether a page in a folder has been read. */
    boolean has(String folder) {
        return !DocsPath.below(folder, pages).isEmpty();
    }

    /** Reads the pages of a folder; false when there are none. */
    boolean take(String folder, String docsDir) {
        return take(new DocsRequest(
                repository.name(),
                folder,
                docsDir,
                repository.name(),
                own,
                configurations,
                repository.url(),
                repository.branch()));
    }

    /** Reads the README of the repository as a whole; its path, empty without. */
    String readme() {
        List<String> readmes = own.stream()
                .filter(path -> path.toLowerCase(Locale.ROOT).matches("readme(\\.[a-z]+)?"))
                .toList();
        DocsRequest request = DocsRequest.of(repository.name(), readmes);
        Optional<String> readme = DocsProject.read(request).files().pages().stream()
                .map(DocsFile::path)
                .findFirst();
        readme.ifPresent(path -> take(DocsRequest.of(repository.name(), List.of(path))));
        return readme.filter(pages::containsKey).orElse("");
    }

    private boolean take(DocsRequest request) {
        DocsProject project = DocsProject.read(request);
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
