package dev.daymark;

import dev.daymark.source.RemoteHandle;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings remote repositories up to date before they are read: to fetch is to wait, which many can do at a time. */
final class FetchPhase {

    private static final int CONNECTIONS = 12;

    private FetchPhase() {}

    static void run(List<RepositoryHandle> handles, Progress progress) throws IOException {
        List<RemoteHandle> remote = handles.stream()
                .filter(RemoteHandle.class::isInstance)
                .map(RemoteHandle.class::cast)
                .toList();
        if (remote.isEmpty()) {
            return;
        }
        Progress.Phase phase = progress.begin("Fetching repositories");
        AtomicInteger done = new AtomicInteger();
        ExecutorService connections = Executors.newFixedThreadPool(Math.min(CONNECTIONS, remote.size()), work -> {
            Thread thread = new Thread(work, "daymark-fetch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            remote.forEach(handle -> connections.execute(() -> {
                fetch(handle);
                phase.advance(done.incrementAndGet(), remote.size());
            }));
            connections.shutdown();
            if (!connections.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
                throw new IllegalStateException("fetching takes forever");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while fetching repositories");
        } finally {
            connections.shutdownNow();
        }
        phase.end(remote.size(), "repositories");
    }

    private static void fetch(RemoteHandle handle) {
        try {
            handle.fetch();
        } catch (IOException e) {
            // Said again, and reported, when the repository is opened.
        }
    }
}
