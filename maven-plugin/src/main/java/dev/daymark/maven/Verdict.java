package dev.daymark.maven;

import dev.daymark.config.Baseline;
import dev.daymark.problem.FailOn;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemLog;
import dev.daymark.problem.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What problems mean for the build.
 *
 * @param problems those that are not known
 * @param known how many are known
 * @param failOn from which severity up they fail the build
 */
record Verdict(List<Problem> problems, int known, FailOn failOn) {

    static Verdict of(List<Problem> all, Baseline baseline, FailOn failOn) {
        List<Problem> problems = baseline.withoutKnown(all);
        return new Verdict(problems, all.size() - problems.size(), failOn);
    }

    /** Shows the problems of a severity and worse, each at its own level of the log. */
    void show(boolean severalRepositories, Severity mildest, Log log) {
        List<Problem> shown = problems.stream()
                .filter(problem -> problem.severity().compareTo(mildest) <= 0)
                .toList();
        ProblemLog.lines(shown, severalRepositories).forEach(line -> write(line, log));
    }

    static void write(ProblemLog.Line line, Log log) {
        switch (line.severity()) {
            case ERROR -> log.error(line.text());
            case WARNING -> log.warn(line.text());
            case INFO -> log.info(line.text());
        }
    }

    String summary() {
        String counts = Stream.of(Severity.values())
                .map(severity -> Counted.of(count(severity), severity.label() + "s"))
                .collect(Collectors.joining(", "));
        return "Problems: " + counts + (known == 0 ? "" : "; " + Counted.number(known) + " more in the baseline");
    }

    private long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    void enforce() throws MojoFailureException {
        long failing = failOn.count(problems);
        if (failing > 0) {
            throw Failure.of(
                    Counted.of(failing, "problems") + " of severity " + failOn.label()
                            + (failOn == FailOn.ERROR ? "" : " or worse") + ", listed above",
                    "Solve them, or accept them for now: daymark:validate -Ddaymark.writeBaseline.");
        }
    }
}
