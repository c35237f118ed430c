package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Severity;
import dev.daymark.problem.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a documentation project. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void report(ProblemCode code, SourceLocation place, String message, String hint) {
        report(code, code.severity(), place, message, hint);
    }

    void report(ProblemCode code, Severity severity, SourceLocation place, String message, String hint) {
        Optional<String> advice = hint.isEmpty() ? Optional.empty() : Optional.of(hint);
        problems.add(new Problem(code.id(), severity, message, advice, place, Optional.empty()));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** In the order of every report, each once. */
    List<Problem> sorted() {
        return problems.stream().distinct().sorted().toList();
    }
}
