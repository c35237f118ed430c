package dev.daymark.maven;

import dev.daymark.BuildReport;
import dev.daymark.Daymark;
import dev.daymark.Work;
import dev.daymark.site.theme.ThemeException;
import dev.daymark.source.Artifacts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One run of the generator, told in the log. */
final class Build {

    private final Daymark daymark;
    private final Log log;
    private final long begin = System.nanoTime();

    Build(Settings settings, Path cache, boolean offline, int threads, Artifacts artifacts, Log log)
            throws MojoFailureException {
        this.log = log;
        Daymark online = new Daymark(
                        settings.configuration(),
                        settings.folder(),
                        cache,
                        workers(threads),
                        new LogProgress(log, System::nanoTime),
                        Clock.systemUTC())
                .with(artifacts);
        this.daymark = offline ? online.offline() : online;
    }

    /** How many threads a parameter means. */
    static int workers(int threads) throws MojoFailureException {
        if (threads < 0) {
            throw Failure.of("daymark.threads is " + threads, "Write 1 or more, or 0 for one per processor.");
        }
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    <T> T run(Task<T> task) throws MojoExecutionException, MojoFailureException {
        try {
            return task.perform(daymark);
        } catch (ThemeException e) {
            throw Failure.of(
                    String.valueOf(e.getMessage()), "Correct the theme, or the feature that brings the template.");
        } catch (IOException e) {
            throw Failure.toBuild(e);
        }
    }

    void summarise(BuildReport report, Verdict verdict) {
        String pages = report.pages() == 0 ? "" : ", " + Counted.of(report.pages(), "pages");
        log.info(Counted.of(report.repositories(), "repositories") + ", " + Counted.of(report.entities(), "entities")
                + pages + " in " + Counted.seconds(System.nanoTime() - begin));
        if (report.pages() > 0) {
            log.info(effort(report.work()));
        }
        log.info(verdict.summary());
    }

    /** What was there already, so that a cache that does not work is noticed. */
    private static String effort(Work work) {
        return "Harvests: " + Counted.number(work.harvested()) + " made, " + Counted.number(work.recalled())
                + " known; pages: " + Counted.number(work.rendered()) + " rendered, " + Counted.number(work.kept())
                + " kept; files: " + Counted.number(work.written()) + " written, " + Counted.number(work.unchanged())
                + " unchanged, " + Counted.number(work.deleted()) + " deleted";
    }

    /**
     * What is asked of the generator.
     *
     * @param <T> what it answers
     */
    interface Task<T> {

        T perform(Daymark daymark) throws IOException;
    }
}
