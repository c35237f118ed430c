package dev.daymark.feature.docs.link;

import java.util.Locale;
import java.util.Set;

/**
 * Which files of a repository the portal has copies of. None that a browser would run in the portal's name: no HTML, no
 * XML, no scripts, no styles.
 */
public final class Copied {

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "ico", "svg", "apng");
    private static final Set<String> MEDIA =
            Set.of("mp4", "m4v", "mov", "webm", "ogv", "mp3", "m4a", "aac", "ogg", "oga", "opus", "wav", "flac");
    private static final Set<String> DOCUMENTS = Set.of(
            "pdf", "txt", "csv", "tsv", "json", "yaml", "yml", "toml", "zip", "gz", "tgz", "docx", "xlsx", "pptx",
            "odt", "ods", "odp", "drawio");

    private Copied() {}

    /** Whether a file can be shown within a page. */
    static boolean shown(String path) {
        return PICTURES.contains(extension(path)) || played(path);
    }

    /** Whether a file is a film or a sound. */
    public static boolean played(String path) {
        return MEDIA.contains(extension(path));
    }

    /** Whether a link can lead to a copy. */
    static boolean linked(String path) {
        return shown(path) || DOCUMENTS.contains(extension(path));
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
