package dev.daymark.config;

import dev.daymark.problem.Problem;
import java.util.List;

/** A configuration has mistakes. Carries all of them. */
public final class ConfigurationException extends Exception {

    private final transient List<Problem> problems;

    ConfigurationException(List<Problem> problems) {
        super(problems.get(0).location().inRepository() + ": " + problems.get(0).message());
        this.problems = problems.stream().sorted().toList();
    }

    /** All mistakes, at least one, sorted by place. */
    public List<Problem> problems() {
        return problems;
    }
}
