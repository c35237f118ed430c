package dev.daymark.source;

import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.SystemReader;

/** Sets JGit up, once per process: what it shares between repositories it keeps in statics of its own. */
final class GitLibrary {

    private static final long WINDOW_CACHE_BYTES = 64L << 20;
    private static final int OPEN_PACKS = 512;

    static {
        SystemReader.setInstance(new IsolatedSystemReader(SystemReader.getInstance()));
        WindowCacheConfig windows = new WindowCacheConfig();
        windows.setPackedGitLimit(WINDOW_CACHE_BYTES);
        windows.setPackedGitOpenFiles(OPEN_PACKS);
        windows.setExposeStatsViaJmx(false);
        windows.install();
    }

    private GitLibrary() {}

    /** Runs the static initialiser on the first call. */
    static void prepare() {}
}
