package dev.daymark.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of a theme: those of the user's folder first, then those on the class path. Nothing beside them. */
final class ThemeResources {

    private static final String ROOT = "daymark/theme/";

    private final Optional<Path> folder;
    private final ClassLoader classPath;

    ThemeResources(Optional<Path> folder, ClassLoader classPath) {
        this.folder = folder.map(path -> path.toAbsolutePath().normalize());
        this.classPath = classPath;
    }

    /**
     * Reads a file.
     *
     * @param path below the theme's root, with {@code /}
     * @return its content; empty when there is none or the path leads out of the theme
     */
    Optional<byte[]> read(String path) {
        if (!isSafe(path)) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> own = readFromFolder(path);
            return own.isPresent() ? own : readFromClassPath(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of the theme", e);
        }
    }

    private Optional<byte[]> readFromFolder(String path) throws IOException {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.get().resolve(path);
        if (!Files.isRegularFile(file)
                || !file.toRealPath().startsWith(folder.get().toRealPath())) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(file));
    }

    private Optional<byte[]> readFromClassPath(String path) throws IOException {
        try (@Nullable InputStream stream = classPath.getResourceAsStream(ROOT + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
    }

    private static boolean isSafe(String path) {
        if (path.isEmpty() || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
