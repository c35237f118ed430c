package dev.daymark;

import dev.daymark.problem.Problem;
import dev.daymark.site.output.WriteSummary;
import java.util.List;

/**
 * What came of a build.
 *
 * @param repositories how many were read, failed ones included
 * @param entities how many are declared
 * @param pages how many were written; 0 when nothing was to be written
 * @param problems all that were found, sorted
 * @param work how much of it was done, and how much was there already
 */
public record BuildReport(int repositories, int entities, int pages, List<Problem> problems, Work work) {

    /** The report of a build that left all of it as it was. */
    BuildReport keptAs(int read, WriteSummary files) {
        return new BuildReport(
                repositories,
                entities,
                pages,
                problems,
                new Work(0, read, 0, pages, files.written(), files.unchanged(), files.deleted()));
    }

    /** Sorts the problems. */
    public BuildReport {
        problems = problems.stream().sorted().toList();
    }
}
