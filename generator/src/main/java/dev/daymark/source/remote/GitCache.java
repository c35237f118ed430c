package dev.daymark.source.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The remote repositories of one run, in a folder that later runs find again. Whatever is deleted in it is fetched again.
 * Thread-safe; several runs can share the folder.
 */
public final class GitCache {

    private final CacheFolder content;
    private final CacheFolder history;
    private final boolean offline;
    private final Transports transports;
    private final Map<RemoteRepository, CacheLock.Work<CachedRepository>> current = new ConcurrentHashMap<>();

    /**
     * A cache.
     *
     * @param folder the folder of all caches
     * @param offline whether to do with what the cache holds
     * @param limits what one fetch may take
     * @param machine whose keys are shown to servers
     */
    public GitCache(Path folder, boolean offline, FetchLimits limits, Machine machine) {
        Path root = folder.toAbsolutePath().normalize();
        this.content = new CacheFolder(root.resolve("git"));
        this.history = new CacheFolder(root.resolve("git-history"));
        this.offline = offline;
        this.transports = new Transports(machine, limits);
    }

    /**
     * A cache with the usual limits, for the user of this machine.
     *
     * @param folder the folder of all caches
     * @param offline whether to do with what the cache holds
     */
    public static GitCache in(Path folder, boolean offline) {
        return new GitCache(folder, offline, FetchLimits.DEFAULT, Machine.here());
    }

    /**
     * Brings a repository up to date, the first time it is asked for; later it only says again what came of that.
     *
     * @throws UnavailableException when it cannot be had, and nothing of it is in the cache
     * @throws IOException when the cache cannot be written
     */
    public CachedRepository get(RemoteRepository remote) throws IOException {
        Path folder = content.of(remote.url());
        CacheLock.Work<CachedRepository> known = current.get(remote);
        return known != null ? known.run() : new CacheLock(folder).hold(() -> update(remote, folder));
    }

    private CachedRepository update(RemoteRepository remote, Path folder) throws IOException {
        CacheLock.Work<CachedRepository> outcome = current.get(remote);
        if (outcome == null) {
            outcome = outcome(remote, folder);
            current.put(remote, outcome);
        }
        return outcome.run();
    }

    private CacheLock.Work<CachedRepository> outcome(RemoteRepository remote, Path folder) {
        try {
            CachedRepository cached = new Update(remote, folder, transports).run(offline);
            return () -> cached;
        } catch (IOException e) {
            return () -> {
                throw e;
            };
        }
    }

    /**
     * The history of a repository, fetched as far as it is not there yet.
     *
     * @param commit the commit that it must lead up to
     * @return a git directory with the commit and all commits and folders before it; contents of files may be missing
     * @throws UnavailableException when it cannot be had
     * @throws IOException when the cache cannot be written
     */
    public Path history(RemoteRepository remote, ObjectId commit) throws IOException {
        Path folder = history.of(remote.url());
        return new CacheLock(folder).hold(() -> {
            new HistoryUpdate(remote, folder, transports).upTo(commit, offline);
            return folder;
        });
    }

    /**
     * Forgets a repository that turned out to be damaged, so that it is fetched as a whole when it is asked for again.
     *
     * @return whether it was: not while nothing can be fetched
     */
    public boolean discard(RemoteRepository remote) throws IOException {
        Path folder = content.of(remote.url());
        return !offline
                && new CacheLock(folder).hold(() -> {
                    current.remove(remote);
                    Folders.delete(folder);
                    return true;
                });
    }
}
