package dev.daymark.source;

import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.SystemReader;

/** Sets JGit up, once per process: what it shares between repositories it keeps in statics of its own. */
final class GitLibrary {

    private static final long WINDOW_CACHE_BYTES = 64L << 20;
    /** Large windows keep the cache's table small, which is searched whenever a pack is closed. */
    private static final int WINDOW_BYTES = 64 << 10;

    private static final int OPEN_PACKS = 512;

    static {
        SystemReader.setInstance(new IsolatedSystemReader(SystemReader.getInstance()));
        WindowCacheConfig windows = new WindowCacheConfig();
        windows.setPackedGitLimit(WINDOW_CACHE_BYTES);
        windows.setPackedGitWindowSize(WINDOW_BYTES);
        windows.setPackedGitOpenFiles(OPEN_PACKS);
        windows.setExposeStatsViaJmx(false);
        windows.install();
    }

    private GitLibrary() {}

    /** Runs the static initialiser on the first call. */
    static void prepare() {}
}
