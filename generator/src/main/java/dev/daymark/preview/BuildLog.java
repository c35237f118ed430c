package dev.daymark.preview;

import dev.daymark.problem.ProblemLog;
import dev.daymark.problem.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the terminal tells of builds.
 *
 * @param lines takes each line
 */
record BuildLog(Consumer<ProblemLog.Line> lines) {

    void tell(Severity severity, String line) {
        lines.accept(new ProblemLog.Line(severity, line));
    }

    void tell(List<ProblemLog.Line> problems) {
        problems.forEach(lines);
    }

    void tell(Failure failure) {
        tell(Severity.ERROR, failure.title());
        failure.lines().forEach(line -> tell(Severity.ERROR, line));
    }

    void built(long nanos) {
        tell(Severity.INFO, "Built in " + seconds(nanos));
    }

    void builtAgain(long nanos, Set<Path> files) {
        String first = files.stream().findFirst().map(Path::toString).orElse("");
        String more = files.size() > 1 ? " and " + (files.size() - 1) + " more" : "";
        tell(Severity.INFO, "Built again in " + seconds(nanos) + ": " + first + more);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
    }
}
