package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.function.Consumer;

/** How much one repository may refer to before it is no honest one. The first reference beyond a limit is reported. */
final class ReferenceLimits {

    /** Each pattern is held against every path of the repository. */
    private static final int MAX_PATTERNS = 1000;

    private static final int MAX_TEXTS = 2000;

    private final String repository;
    private final Consumer<Problem> problems;
    private int patterns;
    private int texts;

    ReferenceLimits(String repository, Consumer<Problem> problems) {
        this.repository = repository;
        this.problems = problems;
    }

    /** Counts a reference, and says whether it may still be followed. */
    boolean allowReference(String from, String target) {
        return !PathGlob.isGlob(target) || allow(++patterns, MAX_PATTERNS, "patterns", from);
    }

    /** Counts a text, and says whether it may still be read. */
    boolean allowText(String from) {
        return allow(++texts, MAX_TEXTS, "texts", from);
    }

    private boolean allow(int count, int limit, String things, String from) {
        if (count == limit + 1) {
            problems.accept(Problem.of(
                            ProblemCode.REFERENCE_LIMIT,
                            SourceLocation.ofFile(repository, from),
                            "the repository refers to more than " + limit + " " + things
                                    + "; the rest is not followed, beginning with this file")
                    .withHint("split the repository, or write fewer and wider patterns"));
        }
        return count <= limit;
    }
}
