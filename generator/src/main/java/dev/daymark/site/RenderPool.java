package dev.daymark.site;

import dev.daymark.feature.Page;
import dev.daymark.site.theme.PageBuffer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on all pages with a fixed number of threads. Each takes the pages {@code n, n + threads, n + 2 * threads, …},
 * with one buffer, so that nothing piles up and no queue is needed.
 */
final class RenderPool {

    private RenderPool() {}

    /** What is done with a page and its file. */
    interface Step {
        void run(Map.Entry<String, Page> page, PageBuffer buffer) throws IOException;
    }

    static void run(List<Map.Entry<String, Page>> pages, int threads, Step step) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "daymark-render");
            thread.setDaemon(true);
            thread.setContextClassLoader(RenderPool.class.getClassLoader());
            return thread;
        });
        try {
            List<Future<Void>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int first = i;
                workers.add(pool.submit(() -> {
                    PageBuffer buffer = new PageBuffer();
                    for (int next = first; next < pages.size(); next += threads) {
                        step.run(pages.get(next), buffer);
                    }
                    return null;
                }));
            }
            for (Future<Void> worker : workers) {
                await(worker);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Future<Void> worker) throws IOException {
        try {
            worker.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while rendering");
        }
    }
}
