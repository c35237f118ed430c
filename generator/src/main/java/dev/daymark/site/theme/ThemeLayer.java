package dev.daymark.site.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files of a theme from one place. They lie in that place as they lie in the theme that Daymark brings. */
public sealed interface ThemeLayer {

    /** What Daymark and the features bring. */
    static ThemeLayer bundled(ClassLoader classPath) {
        return new OnClassPath(classPath, "daymark/theme/", false);
    }

    /** A theme that a jar brings below {@code daymark/themes/<name>/}. */
    static ThemeLayer named(String name, ClassLoader classPath) {
        return new OnClassPath(classPath, "daymark/themes/" + name + "/", true);
    }

    /**
     * A folder.
     *
     * @param folder where it is; need not be complete
     * @param name what it is called in messages
     */
    static ThemeLayer folder(Path folder, String name) {
        return new InFolder(folder.toAbsolutePath().normalize(), name.endsWith("/") ? name : name + "/");
    }

    /**
     * Reads a file.
     *
     * @param path below the layer's root, with {@code /}; must not lead out of it
     * @return empty when there is none
     */
    Optional<ThemeFile> read(String path) throws IOException;

    /** Reads the files of one name that add to each other, strongest first: each jar may have its own. */
    default List<ThemeFile> readAll(String path) throws IOException {
        return read(path).stream().toList();
    }

    /** What a file is called in messages. */
    String place(String path);

    /** Below a prefix of the class path. */
    record OnClassPath(ClassLoader classPath, String root, boolean own) implements ThemeLayer {

        @Override
        public Optional<ThemeFile> read(String path) throws IOException {
            try (@Nullable InputStream stream = classPath.getResourceAsStream(root + path)) {
                return stream == null
                        ? Optional.empty()
                        : Optional.of(new ThemeFile(place(path), stream.readAllBytes(), own));
            }
        }

        @Override
        public List<ThemeFile> readAll(String path) throws IOException {
            List<ThemeFile> files = new ArrayList<>();
            for (URL file : Collections.list(classPath.getResources(root + path))) {
                try (InputStream stream = file.openStream()) {
                    files.add(new ThemeFile(place(path), stream.readAllBytes(), own));
                }
            }
            return files;
        }

        @Override
        public String place(String path) {
            return root + path;
        }
    }

    /** Below a folder; a symbolic link that leads out of it is no file of the theme. */
    record InFolder(Path folder, String name) implements ThemeLayer {

        @Override
        public Optional<ThemeFile> read(String path) throws IOException {
            Path file = folder.resolve(path);
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(new ThemeFile(place(path), Files.readAllBytes(file), true));
        }

        @Override
        public String place(String path) {
            return name + path;
        }
    }
}
