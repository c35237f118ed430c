package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.FileStore;
import dev.daymark.source.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Harvests that repositories have published themselves, and the files of their pages. An archive speaks for the repository
 * that it is called after and for no other, so that who may write one file of a store cannot speak for all.
 */
public final class PublishedHarvests {

    /** None. */
    public static final PublishedHarvests NONE = new PublishedHarvests(List.of(), Map.of());

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    private final List<Harvest> harvests;
    private final Map<String, HarvestArchive> archives;

    private PublishedHarvests(List<Harvest> harvests, Map<String, HarvestArchive> archives) {
        this.harvests = List.copyOf(harvests);
        this.archives = Map.copyOf(archives);
    }

    /**
     * Reads the archives of some stores. One that is damaged costs itself only; of several of one name the newest commit
     * counts.
     *
     * @param collectors know what is collected; of others nothing is taken over
     * @param cache keeps harvests that were unpacked
     * @throws IOException when a store as a whole cannot be read
     */
    public static PublishedHarvests read(List<FileStore> stores, List<Collector> collectors, HarvestCache cache)
            throws IOException {
        Unpacked unpacked = new Unpacked(collectors, cache);
        Map<String, Harvest> harvests = new LinkedHashMap<>();
        Map<String, HarvestArchive> archives = new HashMap<>();
        for (FileStore store : stores) {
            for (StoredFile file : store.files(HarvestArchive.ENDING)) {
                String name = file.name().substring(0, file.name().length() - HarvestArchive.ENDING.length());
                Opened opened;
                try {
                    opened = open(file, name, unpacked);
                } catch (IOException e) {
                    harvests.putIfAbsent(name, damaged(name, String.valueOf(e.getMessage())));
                    continue;
                }
                Harvest known = harvests.get(name);
                if (known == null || !archives.containsKey(name) || Newest.isNewer(opened.harvest, known)) {
                    harvests.put(name, opened.harvest);
                    archives.put(name, opened.archive);
                }
            }
        }
        return new PublishedHarvests(List.copyOf(harvests.values()), archives);
    }

    private static boolean isOf(HarvestArchive archive, RepositoryFacts shown) {
        return archive.harvest().repository().equals(shown.stale(false));
    }

    /** An archive, and what is shown of it. */
    private record Opened(HarvestArchive archive, Harvest harvest) {}

    /** Opens an archive, or the last good one in its place. */
    private static Opened open(StoredFile file, String name, Unpacked unpacked) throws IOException {
        try {
            HarvestArchive archive = open(file.content(), name, unpacked);
            file.keep();
            return new Opened(
                    archive,
                    file.staleBecause()
                            .map(reason -> stale(archive.harvest(), file, reason))
                            .orElse(archive.harvest()));
        } catch (IOException e) {
            if (!Files.exists(file.good())) {
                throw file.staleBecause().map(IOException::new).orElse(e);
            }
            HarvestArchive archive = open(file.good(), name, unpacked);
            return new Opened(archive, stale(archive.harvest(), file, String.valueOf(e.getMessage())));
        }
    }

    private static HarvestArchive open(Path file, String name, Unpacked unpacked) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IOException("\"" + name + "\" is no name of a repository");
        }
        HarvestArchive archive;
        try {
            archive = unpacked.open(file);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new IOException(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), e);
        }
        String told = archive.harvest().repository().name();
        if (!told.equals(name)) {
            throw new IOException("it holds the harvest of \"" + told + "\"; call it " + told + HarvestArchive.ENDING);
        }
        return archive;
    }

    private static Harvest stale(Harvest harvest, StoredFile file, String reason) {
        String name = harvest.repository().name();
        return harvest.stale(Problem.of(
                        ProblemCode.HARVEST_STALE,
                        SourceLocation.ofRepository(name),
                        "the harvest of \"" + name + "\" is that of an earlier run: " + reason)
                .withHint("see that " + file.name() + " can be read; the next run takes it then"));
    }

    private static Harvest damaged(String name, String reason) {
        return Harvest.failed(
                name,
                Problem.of(
                                ProblemCode.HARVEST_UNREADABLE,
                                SourceLocation.ofRepository(name),
                                "the published harvest of \"" + name + "\" cannot be read: " + reason)
                        .withHint("make it again with the goal harvest of this version, and publish it again"));
    }

    /** Which they are: equal texts, equal harvests. */
    public List<String> state() {
        return harvests.stream()
                .map(harvest -> {
                    HarvestArchive archive = archives.get(harvest.repository().name());
                    return (archive == null ? "" : archive.digest()) + harvest.problems();
                })
                .toList();
    }

    /** What they say. */
    public List<Harvest> harvests() {
        return harvests;
    }

    /**
     * The files of repositories, those of published harvests among them, for a preview, which asks for few.
     *
     * @param shown the harvests of the run
     * @param others the files of repositories that were read here
     */
    public RepositoryFiles files(List<Harvest> shown, RepositoryFiles others) {
        Map<String, HarvestArchive> byName = archives(shown);
        return (repository, path, maxBytes) -> {
            HarvestArchive archive = byName.get(repository);
            return archive == null ? others.read(repository, path, maxBytes) : archive.read(path, maxBytes);
        };
    }

    /**
     * The same for a build, which reads file after file of the same repository.
     *
     * @param others closed with the result
     */
    public ArchivesInTurn filesInTurn(List<Harvest> shown, RepositoriesInTurn others) {
        return new ArchivesInTurn(archives(shown), others);
    }

    private Map<String, HarvestArchive> archives(List<Harvest> shown) {
        Map<String, HarvestArchive> byName = new HashMap<>();
        for (Harvest harvest : shown) {
            String name = harvest.repository().name();
            Optional.ofNullable(archives.get(name))
                    .filter(archive -> isOf(archive, harvest.repository()))
                    .ifPresent(archive -> byName.put(name, archive));
        }
        return byName;
    }
}
