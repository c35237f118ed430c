package dev.daymark.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** From which severity up problems fail the build. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** Reads {@code error}, {@code warning} or {@code never}; empty for everything else. */
    public static Optional<FailOn> parse(String text) {
        return Stream.of(values()).filter(value -> value.label().equals(text)).findFirst();
    }

    /** The word written in configurations and on command lines. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a problem of this severity fails the build. */
    public boolean concerns(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.INFO;
            case NEVER -> false;
        };
    }

    /** How many of these problems fail the build. */
    public long count(Collection<Problem> problems) {
        return problems.stream().filter(problem -> concerns(problem.severity())).count();
    }
}
