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
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * Shows a portal in the browser while it is edited: builds it, serves it to this machine alone, watches what it is made
 * of, builds again what has changed, and has the browser load the page again. While a build fails, the last site that
 * could be built stays. Started and closed once.
 */
public final class Preview implements AutoCloseable {

    private final Previewed previewed;
    private final Consumer<ProblemLog.Line> log;
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
        this.log = log;
        this.events = new EventStreams(() -> status);
        this.server = PreviewServer.bind(options.port(), new SiteAnswers(() -> status, events, this::tell));
        this.watch = PlaceWatch.open(options.poll(), note -> tell(Severity.WARNING, note));
        if (options.port() != 0 && options.port() != port()) {
            tell(Severity.WARNING, "Port " + options.port() + " is taken; this preview uses " + port());
        }
    }

    /**
     * Builds for the first time and begins to serve. A build that fails is shown, and the next one awaited.
     *
     * @param log hears what goes on
     * @throws IOException when no port is free
     */
    public static Preview start(Previewed previewed, Options options, Consumer<ProblemLog.Line> log)
            throws IOException {
        Preview preview = new Preview(previewed, options, log);
        preview.build(Set.of());
        preview.server.start();
        preview.builder.setDaemon(true);
        preview.builder.start();
        return preview;
    }

    /** The page to begin with. */
    public URI url() {
        String path = status.site().map(site -> site.root() + site.start()).orElse("/");
        return URI.create("http://localhost:" + port() + path);
    }

    private int port() {
        return server.address().getPort();
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Ends it: no thread is left. Once more does nothing. */
    @Override
    public synchronized void close() {
        if (closed.getCount() == 0) {
            return;
        }
        watch.close();
        builder.interrupt();
        server.close();
        try {
            builder.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closed.countDown();
    }

    private void keepUp() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Changes changes = watch.await();
                long begin = System.nanoTime();
                if (build(changes.places())) {
                    tell(Severity.INFO, built(changes.files(), System.nanoTime() - begin));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            show(status.failed(Failure.of(e)));
        }
    }

    /** Builds. Whether that led to another site. */
    private boolean build(Set<Place> changed) {
        try {
            PreviewedSite site = previewed.build(changed, watch::watch);
            boolean same = status.site().filter(shown -> shown == site).isPresent();
            if (!same) {
                show(next(site, render(site)));
            } else if (status.failure().isPresent()) {
                tell(Severity.INFO, "All is well again");
                show(status.mended());
            }
            return !same;
        } catch (ConfigurationException | IOException | RuntimeException | StackOverflowError e) {
            Failure failure = Failure.of(e);
            tell(failure);
            show(status.failed(failure));
            return false;
        }
    }

    /** Makes the pages that are open, so that a template that is wrong is found before the site is shown. */
    private Map<String, byte[]> render(PreviewedSite site) throws IOException {
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
        ProblemLog.lines(newProblems.sinceLastBuild(problems), site.severalRepositories())
                .forEach(log);
        newProblems = newProblems.after(problems);
        builds++;
        return new Status(
                session + "-" + builds,
                Optional.of(site),
                ready,
                Optional.empty(),
                newProblems.sinceStart(problems).size());
    }

    private void show(Status next) {
        status = next;
        events.statusChanged();
    }

    private static String built(Set<Path> files, long nanos) {
        String first = files.stream().findFirst().map(Path::toString).orElse("");
        String more = files.size() > 1 ? " and " + (files.size() - 1) + " more" : "";
        return "Built again in " + String.format(Locale.ROOT, "%.2f s", nanos / 1e9) + ": " + first + more;
    }

    private void tell(Failure failure) {
        tell(Severity.ERROR, failure.title());
        failure.lines().forEach(line -> tell(Severity.ERROR, line));
    }

    private void tell(Severity severity, String line) {
        log.accept(new ProblemLog.Line(severity, line));
    }
}
