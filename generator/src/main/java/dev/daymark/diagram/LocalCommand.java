package dev.daymark.diagram;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of this machine that reads the text and writes the drawing. It runs in an empty folder, and is told by the
 * variables that PlantUML and Graphviz have for it to read no files.
 *
 * @param words the program and its arguments; no shell reads them
 */
record LocalCommand(List<String> words) implements Tool {

    private static final long STEP = 50;

    @Override
    public byte[] draw(String language, String text) throws IOException {
        Path folder = Files.createTempDirectory("daymark-diagram");
        Path in = folder.resolve("in");
        Path out = folder.resolve("out");
        Path work = folder.resolve("work");
        try {
            Files.write(in, text.getBytes(StandardCharsets.UTF_8));
            Files.createDirectory(work);
            run(in, out, work);
            if (Files.size(out) == 0) {
                throw new IOException("the program \"" + words.get(0) + "\" drew nothing");
            }
            return Files.readAllBytes(out);
        } finally {
            for (Path path : List.of(in, out, work, folder)) {
                Files.deleteIfExists(path);
            }
        }
    }

    private void run(Path in, Path out, Path work) throws IOException {
        ProcessBuilder program = new ProcessBuilder(words)
                .directory(work.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("PLANTUML_SECURITY_PROFILE", "SANDBOX");
        program.environment().put("SERVER_NAME", "daymark");
        program.environment().remove("GV_FILE_PATH");
        Process process = start(program);
        try {
            long left = TIME.toMillis();
            while (!process.waitFor(STEP, TimeUnit.MILLISECONDS)) {
                left -= STEP;
                if (left <= 0 || Files.size(out) > MAX_BYTES) {
                    throw new IOException(
                            left <= 0 ? "it took more than " + TIME.toSeconds() + " seconds" : tooLarge());
                }
            }
            if (process.exitValue() != 0) {
                throw new IOException("the program \"" + words.get(0) + "\" ended with " + process.exitValue());
            }
            if (Files.size(out) > MAX_BYTES) {
                throw new IOException(tooLarge());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while drawing");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start(ProcessBuilder program) throws IOException {
        try {
            return program.start();
        } catch (IOException e) {
            throw new UnavailableException("there is no program \"" + words.get(0) + "\"");
        }
    }

    private static String tooLarge() {
        return "the drawing has more than " + MAX_BYTES + " bytes";
    }
}
