package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.Severity;
import java.util.Optional;

/** How loudly something is reported. */
public enum Level {
    WARN,
    INFO,
    IGNORE;

    /** The severity of a problem; empty when there is to be none. */
    public Optional<Severity> severity() {
        return switch (this) {
            case WARN -> Optional.of(Severity.WARNING);
            case INFO -> Optional.of(Severity.INFO);
            case IGNORE -> Optional.empty();
        };
    }
}
