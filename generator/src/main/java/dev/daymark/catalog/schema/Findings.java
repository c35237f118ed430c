package dev.daymark.catalog.schema;

import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Severity;
import dev.daymark.yaml.Position;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one descriptor. */
public final class Findings {

    private final boolean strict;
    private final List<Finding> found = new ArrayList<>();

    /** Starts without findings; {@code strict} judges as Backstage does, otherwise harmless slips are warnings. */
    public Findings(boolean strict) {
        this.strict = strict;
    }

    boolean strict() {
        return strict;
    }

    /** Adds one that rejects the entity. */
    public void error(ProblemCode code, Position position, String message, String hint) {
        found.add(new Finding(code, Severity.ERROR, position, message, hint));
    }

    /** Adds one that rejects the entity only where Backstage's judgement counts. */
    public void slip(ProblemCode code, Position position, String message, String hint) {
        Severity severity = strict ? Severity.ERROR : Severity.WARNING;
        found.add(new Finding(code, severity, position, message, hint));
    }

    /** Adds one that never rejects. */
    public void warning(ProblemCode code, Position position, String message, String hint) {
        found.add(new Finding(code, Severity.WARNING, position, message, hint));
    }

    /** Whether one of them rejects the entity. */
    public boolean reject() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** All of them in the order found. */
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
