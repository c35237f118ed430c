package dev.daymark.harvest;

import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The harvests of the last run, for the next one of the same harvester. A harvest is made of its repository and of what
 * others ask of it alone, so that it holds until the repository changes. Failures are not kept. Thread-safe within a run;
 * serves one run at a time.
 */
public final class HarvestMemory {

    private record Key(RepositoryHandle handle, String name, Requests requests) {}

    private Map<Key, Harvest> last = new ConcurrentHashMap<>();
    private final Map<Key, Harvest> current = new ConcurrentHashMap<>();

    /** Forgets what is known of repositories that have changed. */
    public void forget(Set<RepositoryHandle> changed) {
        last.keySet().removeIf(key -> changed.contains(key.handle));
    }

    /** The harvest of a repository: the one of the last run if it is known, else a new one. */
    Harvest recall(RepositoryHandle handle, String name, Requests requests, Supplier<Harvest> reading) {
        Key key = new Key(handle, name, requests);
        Harvest known = last.get(key);
        Harvest harvest = known == null ? reading.get() : known;
        if (harvest.repository().state() != RepositoryFacts.State.FAILED) {
            current.put(key, harvest);
        }
        return harvest;
    }

    /** Keeps what the run that is over needed, and nothing else. */
    void endRun() {
        last = new ConcurrentHashMap<>(current);
        current.clear();
    }
}
