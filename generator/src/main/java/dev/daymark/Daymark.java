package dev.daymark;

import dev.daymark.config.Configuration;
import java.io.IOException;
import java.nio.file.Path;

/** Turns the repositories of an organisation into a portal. */
public final class Daymark {

    private final Configuration configuration;
    private final Path folder;
    private final int threads;
    private final Progress progress;

    /**
     * A build.
     *
     * @param configuration what to read and how to show it
     * @param folder where the relative paths of the configuration begin
     * @param threads how many things are done at a time, at least 1
     * @param progress hears how far the build is
     */
    public Daymark(Configuration configuration, Path folder, int threads, Progress progress) {
        this.configuration = configuration;
        this.folder = folder;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Reads everything and judges it, without writing.
     *
     * @throws IOException when a source as a whole cannot be read
     */
    public BuildReport validate() throws IOException {
        throw new UnsupportedOperationException("to be written: " + configuration + folder + threads + progress);
    }

    /**
     * Writes the portal. Readers of the folder see the previous portal until the new one is complete.
     *
     * @param output the folder of the portal
     * @throws IOException when a source as a whole cannot be read, or the portal cannot be written
     */
    public BuildReport generate(Path output) throws IOException {
        throw new UnsupportedOperationException("to be written: " + output);
    }
}
