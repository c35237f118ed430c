package dev.daymark.site.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The files of a theme, from several places: a file of a stronger one stands before that of a weaker one. */
final class ThemeResources {

    private final List<ThemeLayer> layers;

    /**
     * Files of a theme.
     *
     * @param own what the organisation brings
     * @param bundled what there is otherwise
     */
    ThemeResources(Optional<ThemeLayer> own, ThemeLayer bundled) {
        List<ThemeLayer> strongestFirst = new ArrayList<>();
        own.ifPresent(strongestFirst::add);
        strongestFirst.add(bundled);
        this.layers = List.copyOf(strongestFirst);
    }

    /** Only what Daymark and the features bring. */
    ThemeResources bundled() {
        return new ThemeResources(Optional.empty(), layers.get(layers.size() - 1));
    }

    /**
     * Reads a file.
     *
     * @param path below the theme's root, with {@code /}
     * @return the strongest; empty when there is none or the path leads out of the theme
     */
    Optional<ThemeFile> read(String path) {
        return layers.stream().flatMap(layer -> read(layer, path).stream()).findFirst();
    }

    /** Reads the files of one name from every place that has it, weakest first: for files that add to each other. */
    List<ThemeFile> all(String path) {
        return all(List.of(path));
    }

    /** Reads files, one of which is weaker than the next when they come from the same place. */
    List<ThemeFile> all(List<String> paths) {
        List<ThemeFile> files = new ArrayList<>();
        for (ThemeLayer layer : layers) {
            for (int i = paths.size() - 1; i >= 0; i--) {
                files.addAll(readAll(layer, paths.get(i)));
            }
        }
        Collections.reverse(files);
        return files;
    }

    private static Optional<ThemeFile> read(ThemeLayer layer, String path) {
        try {
            return isSafe(path) ? layer.read(path) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + layer.place(path), e);
        }
    }

    private static List<ThemeFile> readAll(ThemeLayer layer, String path) {
        try {
            return layer.readAll(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + layer.place(path), e);
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
