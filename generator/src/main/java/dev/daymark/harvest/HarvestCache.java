package dev.daymark.harvest;

import dev.daymark.binary.Digest;
import dev.daymark.binary.WholeFile;
import dev.daymark.problem.ProblemCode;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Harvests on the disk, each in a file that is named after all that it depends on: so a file is never wrong, only no
 * longer asked for. What cannot be read or written costs time and nothing else. Thread-safe, also between processes.
 */
public final class HarvestCache {

    /** Files that nobody asked for in this time go. */
    private static final Duration KEPT = Duration.ofDays(14);

    /** A file that was asked for is marked once in this time. */
    private static final Duration MARKED = Duration.ofDays(1);

    /** What a repair of the clone or of the network would change, without another commit. */
    private static final Set<String> PASSING = Set.of(
            ProblemCode.REPOSITORY_UNREADABLE.id(),
            ProblemCode.FILE_UNREADABLE.id(),
            ProblemCode.HISTORY_UNREADABLE.id(),
            ProblemCode.COLLECTOR_FAILED.id());

    private final Optional<Path> folder;
    private final String reader;
    private final HarvestBytes bytes = new HarvestBytes();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger recalled = new AtomicInteger();

    private HarvestCache(Optional<Path> folder, List<String> reader) {
        this.folder = folder;
        this.reader = Digest.of(reader);
    }

    /** Remembers nothing. */
    public static HarvestCache none() {
        return new HarvestCache(Optional.empty(), List.of());
    }

    /**
     * The harvests in a folder.
     *
     * @param folder need not exist
     * @param reader everything besides the repository that a harvest depends on: which Daymark reads it, and how
     */
    public static HarvestCache in(Path folder, List<String> reader) {
        return new HarvestCache(Optional.of(folder), reader);
    }

    /** How many harvests were made, because none was there. */
    public int made() {
        return made.get();
    }

    /** How many harvests were there. */
    public int recalled() {
        return recalled.get();
    }

    /**
     * The harvest of a repository: the one that is there, else a new one.
     *
     * @param again reads the repository as if nothing of it were known, when a file with texts has been deleted
     */
    Harvest recall(
            RepositoryHandle handle,
            String name,
            Requests requests,
            Supplier<Harvest> reading,
            Supplier<Harvest> again) {
        Optional<Path> file = file(handle, name, requests);
        Optional<Harvest> known = file.flatMap(this::read);
        if (known.isPresent()) {
            recalled.incrementAndGet();
            return LostTexts.madeAgain(known.get(), again);
        }
        Harvest harvest = reading.get();
        made.incrementAndGet();
        // A repository that moved meanwhile is kept the next time.
        return lasts(harvest) && file.isPresent() && file.equals(file(handle, name, requests))
                ? kept(harvest, file.get(), again)
                : harvest;
    }

    /** Reads a harvest from an archive. */
    interface Unpacking {
        Harvest unpack() throws IOException;
    }

    /**
     * The harvest in an archive: the one that is there, else it is unpacked.
     *
     * @param digest tells the archive apart from every other
     * @param again unpacks it once more, when a file with texts has been deleted
     */
    Harvest recall(String digest, Unpacking unpacking, Supplier<Harvest> again) throws IOException {
        Optional<Path> file = folder.map(some -> some.resolve(Digest.of(List.of(reader, digest))));
        Optional<Harvest> known = file.flatMap(this::read);
        if (known.isPresent()) {
            return LostTexts.madeAgain(known.get(), again);
        }
        Harvest harvest = unpacking.unpack();
        return file.isPresent() ? kept(harvest, file.get(), again) : harvest;
    }

    /** Its texts can go: they are on the disk then. */
    private Harvest kept(Harvest harvest, Path file, Supplier<Harvest> again) {
        write(harvest, file);
        return read(file).map(kept -> LostTexts.madeAgain(kept, again)).orElse(harvest);
    }

    /** Whether reading a repository in the same state once more would give the same harvest. */
    public static boolean lasts(Harvest harvest) {
        return harvest.repository().state() != RepositoryFacts.State.FAILED
                && harvest.problems().stream().noneMatch(problem -> PASSING.contains(problem.code()));
    }

    private Optional<Path> file(RepositoryHandle handle, String name, Requests requests) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return handle.state().map(state -> {
                List<String> key = new ArrayList<>(List.of(reader, handle.name(), name, state));
                key.add(String.valueOf(requests.descriptors().size()));
                key.addAll(requests.descriptors());
                key.addAll(requests.texts());
                return folder.get().resolve(Digest.of(key));
            });
        } catch (IOException e) {
            // Whoever opens it says what is wrong.
            return Optional.empty();
        }
    }

    private Optional<Harvest> read(Path file) {
        try {
            Harvest harvest = bytes.read(file);
            Instant now = Instant.now();
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(MARKED))) {
                Files.setLastModifiedTime(file, FileTime.from(now));
            }
            return Optional.of(harvest);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(Harvest harvest, Path file) {
        try {
            WholeFile.replace(file, growing -> bytes.write(harvest, growing));
        } catch (IOException e) {
            // A full or read-only cache costs the next build time.
        }
    }

    /** Deletes what nobody asked for in a long time. */
    void endRun() {
        if (made.get() > 0) {
            folder.ifPresent(all -> WholeFile.deleteOld(all, KEPT));
        }
    }
}
