package dev.daymark.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Problems as Markdown: the summary of a CI job, or a comment of a pull request. */
public final class ProblemsMarkdown {

    /** Summaries have a size; the log and the reports tell the rest. */
    static final int MOST = 100;

    private ProblemsMarkdown() {}

    /**
     * A heading with the counts, and a table of the worst problems.
     *
     * @param severalRepositories whether paths begin with the repository's name
     * @param known how many problems the baseline knows, which are not among these
     */
    public static String of(Collection<Problem> problems, boolean severalRepositories, int known) {
        StringBuilder text =
                new StringBuilder("### Daymark: ").append(counts(problems)).append("\n");
        List<Problem> shown = Stream.of(Severity.values())
                .flatMap(severity -> problems.stream()
                        .filter(problem -> problem.severity() == severity)
                        .sorted())
                .limit(MOST)
                .toList();
        if (!shown.isEmpty()) {
            text.append("\n| | where | what |\n|---|---|---|\n");
        }
        for (Problem problem : shown) {
            SourceLocation location = problem.location();
            boolean whole = severalRepositories || location.path().isEmpty();
            text.append("| ")
                    .append(problem.severity().label())
                    .append(" | ")
                    .append(MarkdownText.code(whole ? location.inRun() : location.inRepository()))
                    .append(" | ")
                    .append(MarkdownText.plain(problem.message()))
                    .append(problem.hint()
                            .map(hint -> "<br>" + MarkdownText.plain(hint))
                            .orElse(""))
                    .append(" (")
                    .append(MarkdownText.code(problem.code()))
                    .append(") |\n");
        }
        if (problems.size() > shown.size()) {
            text.append("\n… and ").append(problems.size() - shown.size()).append(" more.\n");
        }
        if (known > 0) {
            text.append("\n").append(known).append(" more in the baseline.\n");
        }
        return text.toString();
    }

    private static String counts(Collection<Problem> problems) {
        String counts = Stream.of(Severity.values())
                .map(severity -> count(problems, severity))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no problems" : counts;
    }

    private static String count(Collection<Problem> problems, Severity severity) {
        long count = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
        return count == 0 ? "" : count + " " + severity.label() + (count == 1 ? "" : "s");
    }
}
