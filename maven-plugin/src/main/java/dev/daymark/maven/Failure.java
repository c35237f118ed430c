package dev.daymark.maven;

import dev.daymark.config.ConfigurationException;
import dev.daymark.problem.ProblemLog;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The words in which a build fails: what is wrong first, how to fix it second. */
final class Failure {

    private Failure() {}

    /** Somebody's input is wrong. */
    static MojoFailureException of(String diagnostic, String hint) {
        return new MojoFailureException(diagnostic + "\n" + hint);
    }

    /** A file has mistakes. */
    static MojoFailureException of(ConfigurationException mistakes, Path file) {
        String lines = ProblemLog.lines(mistakes.problems(), true).stream()
                .map(ProblemLog.Line::text)
                .collect(Collectors.joining("\n"));
        return new MojoFailureException(lines + "\nThe file is " + file);
    }

    static MojoExecutionException toRead(Path file, IOException cause) {
        return new MojoExecutionException("Cannot read " + file + ": " + reason(cause), cause);
    }

    static MojoExecutionException toWrite(Path file, IOException cause) {
        return new MojoExecutionException("Cannot write " + file + ": " + reason(cause), cause);
    }

    /** The environment is not as it must be, or we have made a mistake. */
    static MojoExecutionException toBuild(IOException cause) {
        return new MojoExecutionException("Cannot build the portal: " + reason(cause), cause);
    }

    /** Exceptions of the file system often carry nothing but a path. */
    private static String reason(IOException cause) {
        if (cause instanceof FileSystemException fault && fault.getReason() == null) {
            if (cause instanceof NoSuchFileException) {
                return "there is no file or folder " + fault.getFile();
            }
            if (cause instanceof AccessDeniedException) {
                return "access to " + fault.getFile() + " is denied";
            }
            if (cause instanceof NotDirectoryException) {
                return fault.getFile() + " is no folder";
            }
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
