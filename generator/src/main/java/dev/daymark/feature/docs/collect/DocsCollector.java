package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.mkdocs.DocsProject;
import dev.daymark.feature.docs.mkdocs.DocsRequest;
import dev.daymark.feature.docs.mkdocs.MkdocsFile;
import dev.daymark.harvest.CollectedValue;
import dev.daymark.harvest.Collector;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.harvest.RepositoryPaths;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Repository;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes the documentation of a repository, and renders its pages up to where their links lead. */
public final class DocsCollector implements Collector {

    /** Key of the documentation among what is collected. */
    public static final String ID = "docs";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<CollectedValue> collect(Repository repository, RepositoryPaths paths, Consumer<Problem> problems) {
        List<String> own = paths.all().stream().filter(DocsFolders::isOwn).toList();
        List<String> describing = own.stream().filter(paths.foreign().negate()).toList();
        LostFiles lost = new LostFiles(repository, problems);
        RepositoryText texts = new RepositoryText(repository, lost);
        NavigableMap<String, String> configurations = configurations(own, texts);
        Map<String, String> descriptors = descriptors(describing, texts);
        ReadPages read = new ReadPages(repository, own, texts, parsed(repository.name(), configurations));
        List<String> folders = DocsFolders.of(describing, named(descriptors, DocsFolders::named)).stream()
                .filter(folder -> read.take(folder, DocsRequest.USUAL_DIR))
                .toList();
        List<String> records = DocsFolders.ofDecisions(describing, named(descriptors, DocsFolders::decisions)).stream()
                .filter(folder -> !read.has(folder) && read.take(folder, "."))
                .toList();
        String readme = read.readme();
        if (read.pages.isEmpty()) {
            return Optional.empty();
        }
        LinkedPaths linked = new LinkedPaths(repository, paths.all(), lost);
        linked.addUncopied(read.files);
        PictureSizes pictures = new PictureSizes(repository, lost);
        read.pages.forEach((path, page) -> page.links().forEach(link -> {
            List<String> files = linked.add(path, link.target());
            if (link.attribute().equals("src")) {
                files.forEach(pictures::add);
            }
        }));
        return Optional.of(StoredDocs.write(new CollectedDocs(
                folders,
                records,
                readme,
                configurations,
                List.copyOf(read.files),
                read.pages,
                read.decisions,
                linked.found(),
                pictures.found(),
                changes(repository, read.pages.keySet(), problems))));
    }

    @Override
    public CollectedValue adopt(CollectedValue value) {
        return StoredDocs.write(ForeignPages.safe(StoredDocs.read(value)));
    }

    private static Map<String, CollectedDocs.Changed> changes(
            Repository repository, Set<String> pages, Consumer<Problem> problems) {
        Map<String, CollectedDocs.Changed> changes = new TreeMap<>();
        try {
            repository
                    .lastChanges(pages)
                    .forEach((path, commit) -> changes.put(
                            path,
                            new CollectedDocs.Changed(
                                    commit.id(), commit.time().toLocalDate().toString())));
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            problems.accept(Problem.of(
                            ProblemCode.HISTORY_UNREADABLE,
                            SourceLocation.ofRepository(repository.name()),
                            "the history cannot be read, so that pages do not say when they were changed: " + reason)
                    .withHint("the next build tries again"));
            return Map.of();
        }
        return changes;
    }

    /** The documentation projects of a repository whose documentation was collected, by their folders. */
    public static SortedMap<String, DocsProject> projects(RepositoryFacts repository, CollectedDocs docs) {
        NavigableMap<String, MkdocsFile> parsed = parsed(repository.name(), docs.configurations());
        SortedSet<String> paths = new TreeSet<>(docs.paths());
        SortedMap<String, DocsProject> projects = new TreeMap<>();
        docs.folders()
                .forEach(folder ->
                        projects.put(folder, project(repository, paths, folder, DocsRequest.USUAL_DIR, parsed)));
        docs.records().forEach(folder -> projects.put(folder, project(repository, paths, folder, ".", parsed)));
        return projects;
    }

    private static DocsProject project(
            RepositoryFacts repository,
            SortedSet<String> paths,
            String folder,
            String docsDir,
            NavigableMap<String, MkdocsFile> parsed) {
        String name = repository.name();
        return DocsProject.read(
                new DocsRequest(name, folder, docsDir, name, paths, parsed, repository.url(), repository.branch()));
    }

    private static NavigableMap<String, MkdocsFile> parsed(String repository, Map<String, String> configurations) {
        NavigableMap<String, MkdocsFile> parsed = new TreeMap<>();
        configurations.forEach((path, text) -> parsed.put(path, MkdocsFile.parse(repository, path, text)));
        return parsed;
    }

    private static Set<String> named(
            Map<String, String> descriptors, BiFunction<String, String, Stream<String>> folders) {
        Set<String> named = new HashSet<>();
        descriptors.forEach((path, text) -> folders.apply(path, text).forEach(named::add));
        return named;
    }

    private static Map<String, String> descriptors(List<String> paths, RepositoryText texts) {
        Map<String, String> descriptors = new TreeMap<>();
        paths.stream().filter(DocsFolders::isDescriptor).forEach(path -> texts.read(path)
                .filter(DocsCollector::isFinished)
                .ifPresent(text -> descriptors.put(path, text)));
        return descriptors;
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
