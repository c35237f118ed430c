package dev.daymark.preview;

import dev.daymark.config.Baseline;
import dev.daymark.problem.Problem;
import dev.daymark.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Which errors and warnings the edits of this session have brought. Those that were there at the start are nobody's
 * surprise.
 *
 * @param atStart the problems of the first build; empty before it
 * @param before the problems of the last build
 */
record NewProblems(Optional<Baseline> atStart, Baseline before) {

    /** Before the first build. */
    static final NewProblems NONE_YET = new NewProblems(Optional.empty(), Baseline.EMPTY);

    /** After a build. */
    NewProblems after(List<Problem> problems) {
        Baseline now = Baseline.of(problems);
        return new NewProblems(atStart.or(() -> Optional.of(now)), now);
    }

    /** Those that the last build did not have. */
    List<Problem> sinceLastBuild(List<Problem> now) {
        return serious(before.withoutKnown(now));
    }

    /** Those that the first build did not have. */
    List<Problem> sinceStart(List<Problem> now) {
        return serious(atStart.orElse(Baseline.EMPTY).withoutKnown(now));
    }

    private static List<Problem> serious(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .toList();
    }
}
