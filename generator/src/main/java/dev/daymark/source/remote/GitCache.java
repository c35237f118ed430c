package dev.daymark.source.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The remote repositories of one run, in a folder that later runs find again. Whatever is deleted in it is fetched again.
 * Thread-safe; several runs can share the folder.
 */
public final class GitCache {

    private final CacheFolder content;
    private final boolean offline;
    private final FetchLimits limits;
    private final Map<RemoteRepository, CachedRepository> current = new ConcurrentHashMap<>();

    /**
     * A cache.
     *
     * @param folder the folder of all caches
     * @param offline whether to do with what the cache holds
     * @param limits what one fetch may take
     */
    public GitCache(Path folder, boolean offline, FetchLimits limits) {
        this.content = new CacheFolder(folder.toAbsolutePath().normalize().resolve("git"));
        this.offline = offline;
        this.limits = limits;
    }

    /**
     * Brings a repository up to date, the first time it is asked for.
     *
     * @throws UnavailableException when it cannot be had, and nothing of it is in the cache
     * @throws IOException when the cache cannot be written
     */
    public CachedRepository get(RemoteRepository remote) throws IOException {
        CachedRepository known = current.get(remote);
        if (known != null) {
            return known;
        }
        Path folder = content.of(remote.url());
        CachedRepository fetched = new CacheLock(folder).hold(() -> new Update(remote, folder, limits).run(offline));
        current.put(remote, fetched);
        return fetched;
    }

    /** Forgets a repository that turned out to be damaged, so that it is fetched as a whole when it is asked for again. */
    public void discard(RemoteRepository remote) throws IOException {
        Path folder = content.of(remote.url());
        new CacheLock(folder).hold(() -> {
            current.remove(remote);
            Folders.delete(folder);
            return folder;
        });
    }
}
