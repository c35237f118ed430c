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
import java.util.concurrent.atomic.AtomicInteger;

/** Works on all pages with a fixed number of threads. Each takes one page after another, with one buffer. */
final class RenderPool {

    private RenderPool() {}

    /** What is done with a page and its file. */
    interface Step {
        void run(Map.Entry<String, Page> page, PageBuffer buffer) throws IOException;
    }

    /** What is done beside the pages. */
    interface Beside {
        void run() throws IOException;
    }

    /**
     * Works.
     *
     * @param beside what the first of the threads does before it takes pages
     */
    static void run(List<Map.Entry<String, Page>> pages, int threads, Beside beside, Step step) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "daymark-render");
            thread.setDaemon(true);
            thread.setContextClassLoader(RenderPool.class.getClassLoader());
            return thread;
        });
        try {
            List<Future<Void>> workers = new ArrayList<>();
            AtomicInteger taken = new AtomicInteger();
            for (int i = 0; i < threads; i++) {
                boolean first = i == 0;
                workers.add(pool.submit(() -> {
                    if (first) {
                        beside.run();
                    }
                    PageBuffer buffer = new PageBuffer();
                    for (int next = taken.getAndIncrement(); next < pages.size(); next = taken.getAndIncrement()) {
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
