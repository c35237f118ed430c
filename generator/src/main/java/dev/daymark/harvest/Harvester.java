package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Repository;
import dev.daymark.source.RepositoryFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes from one repository everything that the portal will need of it. Stateless, thread-safe. */
public final class Harvester {

    private static final int MAX_ROOT_FILE_BYTES = 1 << 20;

    private final DiscoveryRule rule;
    private final List<Collector> collectors;

    /**
     * A harvester.
     *
     * @param rule which files are descriptors
     * @param collectors what features take, called in this order
     */
    public Harvester(DiscoveryRule rule, List<Collector> collectors) {
        this.rule = rule;
        this.collectors = List.copyOf(collectors);
    }

    /**
     * Harvests a repository.
     *
     * @param requests what other repositories refer to in it
     * @throws IOException when the repository as a whole cannot be read; a file that cannot is a problem
     */
    public Harvest harvest(Repository repository, Requests requests) throws IOException {
        return harvest(repository, requests, collect(repository));
    }

    /** Harvests a repository of which features have taken their part. */
    Harvest harvest(Repository repository, Requests requests, Collected collected) throws IOException {
        // Several may want the same file.
        Set<Problem> problems = new LinkedHashSet<>(collected.problems());
        FileReader reader = new FileReader(repository, problems::add);
        List<String> paths = paths(repository);
        Set<String> known = new HashSet<>(paths);
        if (paths.isEmpty()) {
            problems.add(Problem.of(
                            ProblemCode.REPOSITORY_EMPTY,
                            SourceLocation.ofRepository(repository.name()),
                            "the repository \"" + repository.name() + "\" has no files")
                    .withHint("push a first commit, or take the repository out of the source"));
        }

        DescriptorHarvest descriptors = new DescriptorHarvest(
                repository.name(),
                rule,
                reader,
                new TargetResolver(repository.url(), repository.branch(), paths),
                problems::add);
        descriptors.discover(candidates(repository));
        descriptors.answer(requests);
        descriptors.follow();

        List<DescriptorFile> files = descriptors.descriptors();
        return new Harvest(
                facts(repository, files),
                files,
                descriptors.resolutions(),
                descriptors.texts(),
                RootFiles.codeOwners(known, repository.url()).flatMap(path -> textFile(reader, path)),
                RootFiles.readme(paths).flatMap(path -> textFile(reader, path)),
                collected.values(),
                List.copyOf(problems));
    }

    private static List<String> paths(Repository repository) throws IOException {
        return repository.files().stream()
                .filter(file -> file.type() != RepositoryFile.Type.SUBMODULE)
                .map(RepositoryFile::path)
                .toList();
    }

    /** All files, and the links to files that have no path of their own that is discovered anyway. */
    private Collection<String> candidates(Repository repository) throws IOException {
        Set<String> candidates = new TreeSet<>();
        Set<String> taken = new HashSet<>();
        List<String> links = new ArrayList<>();
        for (RepositoryFile file : repository.files()) {
            if (file.type() == RepositoryFile.Type.FILE) {
                candidates.add(file.path());
            } else if (file.type() == RepositoryFile.Type.SYMBOLIC_LINK && rule.isRootName(file.path())) {
                links.add(file.path());
            }
        }
        for (String link : links) {
            Optional<String> real = realPath(repository, link);
            // A link that leads nowhere stays: reading it will say why.
            if (real.isEmpty() || (!rule.isRootName(real.get()) && taken.add(real.get()))) {
                real.ifPresent(candidates::remove);
                candidates.add(link);
            }
        }
        return candidates;
    }

    private static Optional<String> realPath(Repository repository, String link) {
        try {
            return Optional.of(repository.realPath(link));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static RepositoryFacts facts(Repository repository, List<DescriptorFile> files) throws IOException {
        boolean described = files.stream().anyMatch(DescriptorFile::discovered);
        return new RepositoryFacts(
                repository.name(),
                repository.url(),
                repository.branch(),
                repository.commit(),
                repository.treeId(),
                described ? RepositoryFacts.State.OK : RepositoryFacts.State.NO_DESCRIPTOR);
    }

    private static Optional<TextFile> textFile(FileReader reader, String path) {
        return reader.text(path, MAX_ROOT_FILE_BYTES).map(text -> new TextFile(path, text));
    }

    /** What features take from a repository. One that fails costs its own part only. */
    Collected collect(Repository repository) throws IOException {
        RepositoryPaths paths = new RepositoryPaths(paths(repository), rule::isForeign);
        Map<String, CollectedValue> values = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Collector collector : collectors) {
            try {
                collector
                        .collect(repository, paths, problems::add)
                        .ifPresent(value -> values.put(collector.id(), value));
            } catch (IOException | RuntimeException | StackOverflowError e) {
                String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                problems.add(Problem.of(
                                ProblemCode.COLLECTOR_FAILED,
                                SourceLocation.ofRepository(repository.name()),
                                "the feature part \"" + collector.id() + "\" failed: " + reason)
                        .withHint("if that is no mistake of the repository, report it to the feature's author"));
            }
        }
        problems.addAll(LeftOut.lfs(repository));
        LeftOut.submodules(repository).ifPresent(problems::add);
        return new Collected(values, problems);
    }
}
