package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsProject;
import dev.daymark.feature.docs.mkdocs.DocsRequest;
import dev.daymark.feature.docs.mkdocs.MkdocsFile;
import dev.daymark.harvest.Collector;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.harvest.RepositoryPaths;
import dev.daymark.problem.Problem;
import dev.daymark.source.Repository;
import dev.daymark.yaml.YamlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Takes the documentation of a repository, and renders its pages up to where their links lead. */
public final class DocsCollector implements Collector {

    /** Key of the documentation among what is collected. */
    public static final String ID = "docs";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<YamlNode> collect(Repository repository, RepositoryPaths paths, Consumer<Problem> problems) {
        List<String> own = paths.all().stream().filter(DocsFolders::isOwn).toList();
        List<String> describing = own.stream().filter(paths.foreign().negate()).toList();
        RepositoryText texts = new RepositoryText(repository);
        NavigableMap<String, String> configurations = configurations(own, texts);
        NavigableMap<String, MkdocsFile> parsed = parsed(repository.name(), configurations);
        Map<String, CollectedPage> pages = new TreeMap<>();
        NavigableSet<String> files = new TreeSet<>();
        List<String> folders = new ArrayList<>();
        for (String folder : DocsFolders.of(describing, named(describing, texts))) {
            DocsProject project = DocsProject.read(new DocsRequest(
                    repository.name(), folder, repository.name(), own, parsed, repository.url(), repository.branch()));
            if (project.files().pages().isEmpty()) {
                continue;
            }
            folders.add(folder);
            PageCollector reader = new PageCollector(project, texts);
            for (DocsFile file : project.files().all()) {
                files.add(file.path());
                if (file.page() && !pages.containsKey(file.path())) {
                    reader.read(file).ifPresent(page -> pages.put(file.path(), page));
                }
            }
        }
        if (folders.isEmpty()) {
            return Optional.empty();
        }
        LinkedPaths linked = new LinkedPaths(paths.all());
        pages.forEach((path, page) -> page.links().forEach(link -> linked.add(path, link.target())));
        return Optional.of(StoredDocs.write(new CollectedDocs(
                folders,
                configurations,
                List.copyOf(files),
                pages,
                linked.found(),
                changes(repository, pages.keySet()))));
    }

    private static Map<String, CollectedDocs.Changed> changes(Repository repository, Set<String> pages) {
        Map<String, CollectedDocs.Changed> changes = new TreeMap<>();
        try {
            repository
                    .lastChanges(pages)
                    .forEach((path, commit) -> changes.put(
                            path,
                            new CollectedDocs.Changed(
                                    commit.id(), commit.time().toLocalDate().toString())));
        } catch (IOException e) {
            // A history that cannot be read costs the dates, not the pages.
            return Map.of();
        }
        return changes;
    }

    /** The documentation projects of a repository whose documentation was collected, by their folders. */
    public static SortedMap<String, DocsProject> projects(RepositoryFacts repository, CollectedDocs docs) {
        String name = repository.name();
        NavigableMap<String, MkdocsFile> parsed = parsed(name, docs.configurations());
        SortedMap<String, DocsProject> projects = new TreeMap<>();
        docs.folders()
                .forEach(folder -> projects.put(
                        folder,
                        DocsProject.read(new DocsRequest(
                                name, folder, name, docs.paths(), parsed, repository.url(), repository.branch()))));
        return projects;
    }

    private static NavigableMap<String, MkdocsFile> parsed(String repository, Map<String, String> configurations) {
        NavigableMap<String, MkdocsFile> parsed = new TreeMap<>();
        configurations.forEach((path, text) -> parsed.put(path, MkdocsFile.parse(repository, path, text)));
        return parsed;
    }

    private static Set<String> named(List<String> paths, RepositoryText texts) {
        Set<String> named = new HashSet<>();
        for (String path : paths) {
            if (DocsFolders.isDescriptor(path)) {
                texts.read(path).filter(DocsCollector::isFinished).ifPresent(text -> DocsFolders.named(path, text)
                        .forEach(named::add));
            }
        }
        return named;
    }

    private static NavigableMap<String, String> configurations(List<String> paths, RepositoryText texts) {
        NavigableMap<String, String> configurations = new TreeMap<>();
        paths.stream().filter(DocsFolders::isConfiguration).forEach(path -> texts.read(path)
                .filter(DocsCollector::isFinished)
                .ifPresent(text -> configurations.put(path, text)));
        return configurations;
    }

    /** Whether a file is what it says, and not part of the skeleton of a golden path. */
    private static boolean isFinished(String text) {
        return !text.contains("${{") && !text.contains("cookiecutter.");
    }
}
