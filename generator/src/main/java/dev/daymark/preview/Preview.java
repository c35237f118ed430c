package dev.daymark.preview;

import dev.daymark.config.ConfigurationException;
import dev.daymark.preview.watch.Changes;
import dev.daymark.preview.watch.PlaceWatch;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemLog;
import dev.daymark.problem.Severity;
import dev.daymark.source.Place;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Shows a portal in the browser while it is edited: serves it to this machine alone, builds it, watches what it is made
 * of, builds again what has changed, and has the browser load the page again. Until there is a site, pages say how far it
 * is. While a build fails, the last site that could be built stays. Started and closed once.
 */
public final class Preview implements AutoCloseable {

    /** How long the end waits for a build. Once interrupted, it harms nobody. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Previewed previewed;
    private final BuildLog log;
    private final PreviewServer server;
    private final PlaceWatch watch;
    private final EventStreams events;
    private final Thread builder = new Thread(this::keepUp, "daymark-preview-build");
    private final CountDownLatch closed = new CountDownLatch(1);
    private final String session = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private volatile Status status = Status.nothingYet(session + "-0");
    private NewProblems newProblems = NewProblems.NONE_YET;
    private int builds;

    /**
     * How a preview runs.
     *
     * @param port the port to serve at, or the next free one; 0 for any that is free
     * @param poll whether to look for changes again and again instead of being told by the system, as network drives need
     */
    public record Options(int port, boolean poll) {}

    private Preview(Previewed previewed, Options options, Consumer<ProblemLog.Line> log) throws IOException {
        this.previewed = previewed;
        this.log = new BuildLog(log);
        this.events = new EventStreams(() -> status);
        this.server = PreviewServer.bind(options.port(), new SiteAnswers(() -> status, events, this.log::tell));
        this.watch = PlaceWatch.open(options.poll(), note -> this.log.tell(Severity.WARNING, note));
        if (options.port() != 0 && options.port() != port()) {
            this.log.tell(Severity.WARNING, "Port " + options.port() + " is taken; this preview uses " + port());
        }
    }

    /**
     * Begins to serve and, meanwhile, to build. A build that fails is shown, and the next one awaited.
     *
     * @param log hears what goes on
     * @throws IOException when no port is free
     */
    public static Preview start(Previewed previewed, Options options, Consumer<ProblemLog.Line> log)
            throws IOException {
        Preview preview = new Preview(previewed, options, log);
        preview.server.start();
        preview.builder.setDaemon(true);
        preview.builder.start();
        return preview;
    }

    /** Where to begin. Leads on to the page to begin with, when there is a site. */
    public URI url() {
        return URI.create("http://localhost:" + port() + "/");
    }

    private int port() {
        return server.address().getPort();
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Ends it: no thread is left, but for a build that does not notice at once, which ends by itself. Once more does nothing. */
    @Override
    public synchronized void close() {
        if (closed.getCount() == 0) {
            return;
        }
        builder.interrupt();
        watch.close();
        server.close();
        try {
            builder.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closed.countDown();
    }

    private void keepUp() {
        try {
            build(Set.of(), log::built);
            while (!Thread.currentThread().isInterrupted()) {
                Changes changes = watch.await();
                build(changes.places(), nanos -> log.builtAgain(nanos, changes.files()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | Error e) {
            fail(e);
        }
    }

    /**
     * Builds.
     *
     * @param told hears how long it took when it led to another site, before anybody sees that
     */
    private void build(Set<Place> changed, LongConsumer told) {
        long begin = System.nanoTime();
        try {
            PreviewedSite site = previewed.build(changed, new Told());
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            boolean same = status.site().filter(shown -> shown == site).isPresent();
            if (!same) {
                Status next = next(site, render(site));
                told.accept(System.nanoTime() - begin);
                show(next);
            } else if (status.failure().isPresent()) {
                log.tell(Severity.INFO, "All is well again");
                show(status.mended());
            }
        } catch (ConfigurationException | IOException | RuntimeException | StackOverflowError e) {
            // One that fails because it is ended is nobody's business.
            if (!Thread.currentThread().isInterrupted()) {
                fail(e);
            }
        }
    }

    private void fail(Throwable cause) {
        Failure failure = Failure.of(cause);
        log.tell(failure);
        show(status.failed(failure));
    }

    /** What the build tells. */
    private final class Told implements Previewed.Watching {

        @Override
        public void watch(Set<Place> places) throws IOException {
            watch.watch(places);
        }

        @Override
        public void reached(Stage stage) {
            if (status.site().isEmpty()) {
                show(status.at(stage));
            }
        }
    }

    /**
     * Makes the pages that are open, so that a template that is wrong is found before the site is shown. The first site is
     * better than none.
     */
    private Map<String, byte[]> render(PreviewedSite site) throws IOException {
        if (status.site().isEmpty()) {
            return Map.of();
        }
        Map<String, byte[]> ready = new HashMap<>();
        for (String page : events.openPages()) {
            if (site.isPage(page) && !ready.containsKey(page)) {
                site.read(page).ifPresent(content -> ready.put(page, content));
            }
        }
        return ready;
    }

    private Status next(PreviewedSite site, Map<String, byte[]> ready) {
        List<Problem> problems = site.problems();
        log.tell(ProblemLog.lines(newProblems.sinceLastBuild(problems), site.severalRepositories()));
        newProblems = newProblems.after(problems);
        builds++;
        return new Status(
                session + "-" + builds,
                Optional.of(site),
                ready,
                Optional.empty(),
                Optional.empty(),
                newProblems.sinceStart(problems).size());
    }

    private void show(Status next) {
        status = next;
        events.statusChanged();
    }
}
