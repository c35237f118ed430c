package dev.daymark.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. A step has ten
 * annotations of each kind, so the worst come first.
 */
public final class GitHubCommands {

    private static final Comparator<Problem> WORST_FIRST =
            Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder());

    private GitHubCommands() {}

    /** A line for each problem, to be printed as it is, with nothing before it. */
    public static List<String> lines(Collection<Problem> problems) {
        return problems.stream().sorted(WORST_FIRST).map(GitHubCommands::line).toList();
    }

    private static String line(Problem problem) {
        SourceLocation location = problem.location();
        StringBuilder line =
                new StringBuilder("::").append(kind(problem.severity())).append(' ');
        if (!location.path().isEmpty()) {
            line.append("file=").append(property(location.path())).append(',');
        }
        if (location.line() > 0) {
            line.append("line=").append(location.line()).append(',');
        }
        if (location.column() > 0) {
            line.append("col=").append(location.column()).append(',');
        }
        String hint = problem.hint().map(advice -> "\n" + advice).orElse("");
        return line.append("title=")
                .append(property(problem.code()))
                .append("::")
                .append(data(problem.message() + hint))
                .toString();
    }

    private static String kind(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.label();
    }

    /** What would end the command; the runner turns it back. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
