package dev.daymark.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Problems as lines of a log: each problem one line that stands alone, and below it how to fix it. */
public final class ProblemLog {

    /** How many problems of one code are shown before only their number is told. */
    static final int MOST_OF_ONE_CODE = 20;

    private ProblemLog() {}

    /**
     * A line of the log.
     *
     * @param severity how bad what it tells is
     * @param text without a line end, and without characters that would steer a terminal
     */
    public record Line(Severity severity, String text) {}

    /**
     * Writes problems: {@code repository/path:line:column: severity code: message}, then the hint, indented. At most 20
     * of one code; then their number.
     *
     * @param severalRepositories whether paths begin with the repository's name; without, editors can follow them from
     *     the root of the only repository
     * @return the lines, sorted by the place of the problem
     */
    public static List<Line> lines(Collection<Problem> problems, boolean severalRepositories) {
        Map<String, List<Problem>> left = new TreeMap<>();
        Map<String, Integer> shown = new TreeMap<>();
        List<Line> lines = new ArrayList<>();
        problems.stream().sorted().forEach(problem -> {
            if (shown.merge(problem.code(), 1, Integer::sum) <= MOST_OF_ONE_CODE) {
                lines.add(new Line(problem.severity(), headline(problem, severalRepositories)));
                problem.hint().ifPresent(hint -> lines.add(new Line(problem.severity(), "    " + visible(hint))));
            } else {
                left.computeIfAbsent(problem.code(), code -> new ArrayList<>()).add(problem);
            }
        });
        left.forEach((code, rest) ->
                lines.add(new Line(rest.get(0).severity(), "… and " + rest.size() + " more of " + code)));
        return List.copyOf(lines);
    }

    /** The one line that tells a problem. */
    static String headline(Problem problem, boolean severalRepositories) {
        SourceLocation location = problem.location();
        boolean wholeRepository = location.path().isEmpty();
        String place = severalRepositories || wholeRepository ? location.inRun() : location.inRepository();
        return visible((place.isEmpty() ? "" : place + ": ")
                + problem.severity().label() + " " + problem.code() + ": " + problem.message());
    }

    /** Repositories are untrusted: what they say must not start a new line, move the cursor or turn text around. */
    public static String visible(String text) {
        return text.codePoints()
                .collect(StringBuilder::new, ProblemLog::appendVisible, StringBuilder::append)
                .toString();
    }

    private static void appendVisible(StringBuilder text, int codePoint) {
        int type = Character.getType(codePoint);
        boolean harmless = type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
        if (harmless) {
            text.appendCodePoint(codePoint);
        } else {
            text.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
        }
    }
}
