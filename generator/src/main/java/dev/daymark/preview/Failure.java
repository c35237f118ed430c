package dev.daymark.preview;

import dev.daymark.config.ConfigurationException;
import dev.daymark.problem.ProblemLog;
import dev.daymark.site.theme.ThemeException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * Why a build did not succeed.
 *
 * @param title what failed
 * @param lines where and why, one thing a line, without characters that would steer a terminal
 */
record Failure(String title, List<String> lines) {

    Failure {
        lines = List.copyOf(lines);
    }

    static Failure of(Throwable cause) {
        if (cause instanceof ConfigurationException mistakes) {
            return new Failure(
                    "The configuration has mistakes",
                    ProblemLog.lines(mistakes.problems(), true).stream()
                            .map(ProblemLog.Line::text)
                            .toList());
        }
        if (cause instanceof ThemeException) {
            return new Failure("The theme has a mistake", visible(reason(cause)));
        }
        return new Failure("The portal cannot be built", visible(reason(cause)));
    }

    private static String reason(Throwable cause) {
        if (cause instanceof NoSuchFileException missing && missing.getReason() == null) {
            return "there is no file or folder " + missing.getFile();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static List<String> visible(String text) {
        return text.lines().map(ProblemLog::visible).toList();
    }
}
