package dev.daymark.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong with what a repository says: a value, never an exception.
 *
 * @param code stable name, listed in the documentation; a built-in one is a {@link ProblemCode}
 * @param severity how bad it is
 * @param message what is wrong, quoting what was found as written; one line
 * @param hint how to fix it; one line
 * @param location where it is
 * @param entity canonical reference of the entity it belongs to
 */
public record Problem(
        String code,
        Severity severity,
        String message,
        Optional<String> hint,
        SourceLocation location,
        Optional<String> entity)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.entity().orElse(""))
            .thenComparing(Problem::message);

    /** A problem with the severity that its code has by default, no hint and no entity. */
    public static Problem of(ProblemCode code, SourceLocation location, String message) {
        return new Problem(code.id(), code.severity(), message, Optional.empty(), location, Optional.empty());
    }

    /** This problem with advice on how to fix it. */
    public Problem withHint(String advice) {
        return new Problem(code, severity, message, Optional.of(advice), location, entity);
    }

    /** This problem, as bad as somebody says. */
    public Problem withSeverity(Severity other) {
        return new Problem(code, other, message, hint, location, entity);
    }

    /** This problem as one of the entity with the given canonical reference. */
    public Problem ofEntity(String reference) {
        return new Problem(code, severity, message, hint, location, Optional.of(reference));
    }

    /** By place, then code, entity and message: the order of every report. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
