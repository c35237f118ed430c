package dev.daymark.feature.docs.mkdocs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;

/** Paths with {@code /}, as text: nothing here looks at a disk. */
public final class DocsPath {

    /** The character after {@code /}, before which all paths in a folder end. */
    private static final String AFTER_SLASH = "0";

    private DocsPath() {}

    /** Removes {@code .} and empty segments, and folds {@code ..}; those that climb out stay in front. */
    public static String normalise(String path) {
        Deque<String> kept = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..") && !kept.isEmpty() && !kept.getLast().equals("..")) {
                kept.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        return String.join("/", kept);
    }

    /** Whether a normalised path leads out of where it starts. */
    public static boolean climbs(String normalised) {
        return normalised.equals("..") || normalised.startsWith("../");
    }

    /** A path seen from a folder, normalised. */
    public static String resolve(String folder, String path) {
        return normalise(folder + "/" + path);
    }

    /** The folder of a file; empty at the top. */
    public static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The last segment. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The last segment without its last extension; a leading dot begins none. */
    public static String stem(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The paths in a folder, however deep. */
    public static SortedSet<String> below(String folder, SortedSet<String> paths) {
        return folder.isEmpty() ? paths : paths.subSet(folder + "/", folder + AFTER_SLASH);
    }

    /** The entries whose paths are in a folder, however deep. */
    public static <V> SortedMap<String, V> below(String folder, SortedMap<String, V> byPath) {
        return folder.isEmpty() ? byPath : byPath.subMap(folder + "/", folder + AFTER_SLASH);
    }

    /** A folder as the beginning of the paths in it: with a trailing slash unless it is the top. */
    public static String prefix(String folder) {
        return folder.isEmpty() ? "" : folder + "/";
    }

    /** What MkDocs calls a file or folder that has no other title: words, and a capital if there is none yet. */
    public static String title(String name) {
        String words = name.replace('-', ' ').replace('_', ' ');
        if (words.isEmpty() || !words.toLowerCase(Locale.ROOT).equals(words)) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
