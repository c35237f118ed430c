package dev.daymark;

import dev.daymark.source.remote.GitCache;
import java.nio.file.Path;

/**
 * What is known of other machines.
 *
 * @param git their repositories
 * @param forges what they list
 */
record Remotes(GitCache git, Forges forges) {

    /**
     * What a cache holds, and brings up to date.
     *
     * @param cache the folder of all caches
     * @param offline whether to do with what it holds
     */
    static Remotes in(Path cache, boolean offline) {
        return new Remotes(GitCache.in(cache, offline), Forges.in(cache, offline));
    }
}
