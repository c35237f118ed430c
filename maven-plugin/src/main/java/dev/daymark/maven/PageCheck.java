package dev.daymark.maven;

import dev.daymark.Daymark;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemLog;
import dev.daymark.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Looks over the pages of a portal, and tells in the log what is wrong. */
final class PageCheck {

    private PageCheck() {}

    /** Fails when a page has a fault; a page that is over its budget is warned about. */
    static void run(Path portal, Log log) throws MojoExecutionException, MojoFailureException {
        List<Problem> faults;
        try {
            faults = Daymark.check(portal, new LogProgress(log, System::nanoTime));
        } catch (IOException e) {
            throw Failure.toRead(portal, e);
        }
        for (ProblemLog.Line line : ProblemLog.lines(faults, false)) {
            if (line.severity() == Severity.ERROR) {
                log.error(line.text());
            } else {
                log.warn(line.text());
            }
        }
        long wrong = faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .count();
        if (wrong > 0) {
            throw Failure.of(
                    Counted.of(wrong, "faults") + " in the pages of the portal, listed above",
                    "Mend the theme or the feature that makes the page, or report the fault if neither is yours.");
        }
    }
}
