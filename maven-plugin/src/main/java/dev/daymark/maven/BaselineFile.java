package dev.daymark.maven;

import dev.daymark.config.Baseline;
import dev.daymark.config.ConfigurationException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Where the known problems are kept.
 *
 * @param path the file
 * @param named whether somebody asked for this file, so that it must be there
 */
record BaselineFile(Path path, boolean named) {

    Baseline read() throws MojoExecutionException, MojoFailureException {
        if (!Files.exists(path)) {
            if (named) {
                throw Failure.of(
                        "There is no baseline " + path, "Write it with daymark:validate -Ddaymark.writeBaseline.");
            }
            return Baseline.EMPTY;
        }
        try {
            return Baseline.read(path);
        } catch (ConfigurationException e) {
            throw Failure.of(e, path);
        } catch (IOException e) {
            throw Failure.toRead(path, e);
        }
    }

    void write(Baseline baseline, Log log) throws MojoExecutionException {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer out = Files.newBufferedWriter(path)) {
                baseline.write(out);
            }
        } catch (IOException e) {
            throw Failure.toWrite(path, e);
        }
        log.info("Wrote " + Counted.of(baseline.size(), "known problems") + " to " + path);
    }
}
