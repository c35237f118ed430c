package dev.daymark.harvest;

import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The harvests of the last run, for the next one of the same harvester. A harvest is made of its repository and of what
 * others ask of it alone, so that it holds until the repository changes. Failures are not kept. The disk is asked for a
 * repository until it has been harvested once: every save of an editor would leave a file there. Thread-safe within a
 * run; serves one run at a time.
 */
public final class HarvestMemory {

    private record Name(RepositoryHandle handle, String name) {}

    /** What features took, and of which content. */
    private record Taken(String treeId, Collected collected) {}

    private record Key(RepositoryHandle handle, String name, Requests requests) {}

    private final HarvestCache cache;
    private Map<Key, Harvest> last = new ConcurrentHashMap<>();
    private final Map<Key, Harvest> current = new ConcurrentHashMap<>();
    private final Set<RepositoryHandle> harvested = ConcurrentHashMap.newKeySet();
    private final Map<Name, Taken> taken = new ConcurrentHashMap<>();

    /** Remembers the last run alone. */
    public HarvestMemory() {
        this(HarvestCache.none());
    }

    /** Remembers the last run, and what is kept on the disk. */
    public HarvestMemory(HarvestCache cache) {
        this.cache = cache;
    }

    /** Forgets what is known of repositories that have changed. */
    public void forget(Set<RepositoryHandle> changed) {
        last.keySet().removeIf(key -> changed.contains(key.handle));
        taken.keySet().removeIf(name -> changed.contains(name.handle));
    }

    /** The harvest of a repository: the one of the last run if it is known, else a new one. */
    Harvest recall(RepositoryHandle handle, String name, Requests requests, Supplier<Harvest> reading) {
        Key key = new Key(handle, name, requests);
        Harvest known = last.get(key);
        Harvest harvest = known == null ? make(key, reading) : known;
        if (harvest.repository().state() != RepositoryFacts.State.FAILED) {
            current.put(key, harvest);
            // Its texts may be on the disk now.
            taken.computeIfPresent(
                    new Name(handle, name),
                    (same, before) ->
                            new Taken(before.treeId, new Collected(harvest.collected(), before.collected.problems())));
        }
        return harvest;
    }

    private Harvest make(Key key, Supplier<Harvest> reading) {
        return harvested.contains(key.handle)
                ? reading.get()
                : cache.recall(key.handle, key.name, key.requests, reading, () -> afresh(key, reading));
    }

    /** What features took from a repository names the texts that are lost. */
    private Harvest afresh(Key key, Supplier<Harvest> reading) {
        taken.remove(new Name(key.handle, key.name));
        return reading.get();
    }

    /**
     * What features took from a repository: known from the rounds before, or from the last run.
     *
     * @param treeId the content that is read now: between rounds there may have come another
     */
    Collected recall(RepositoryHandle handle, String name, String treeId, Collecting collecting) throws IOException {
        Name key = new Name(handle, name);
        Taken known = taken.get(key);
        if (known == null || !known.treeId.equals(treeId)) {
            known = new Taken(treeId, collecting.collect());
            taken.put(key, known);
        }
        return known.collected;
    }

    /** Takes from a repository what features need. */
    interface Collecting {
        Collected collect() throws IOException;
    }

    /** Keeps what the run that is over needed, and nothing else. */
    void endRun() {
        cache.endRun();
        last = new ConcurrentHashMap<>(current);
        current.keySet().forEach(key -> harvested.add(key.handle));
        taken.keySet()
                .retainAll(current.keySet().stream()
                        .map(key -> new Name(key.handle, key.name))
                        .collect(Collectors.toSet()));
        current.clear();
    }
}
