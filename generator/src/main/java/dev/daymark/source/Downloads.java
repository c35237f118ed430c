package dev.daymark.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks a server for several things at a time: to ask is to wait. */
final class Downloads {

    /** Few, for each answer is in memory as a whole. */
    static final int CONNECTIONS = 4;

    private Downloads() {}

    /**
     * What comes of some requests.
     *
     * @param requests throw nothing that is checked
     * @return in the order of the requests
     * @throws InterruptedIOException when the waiting thread is interrupted
     */
    static <T> List<T> of(Collection<Callable<T>> requests) throws IOException {
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS, work -> {
            Thread thread = new Thread(work, "daymark-download");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : connections.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a server");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            connections.shutdownNow();
        }
    }
}
