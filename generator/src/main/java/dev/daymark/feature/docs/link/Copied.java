package dev.daymark.feature.docs.link;

import java.util.Locale;
import java.util.Set;

/**
 * Which files of a repository the portal has copies of. None that a browser would run in the portal's name: no HTML, no
 * XML, no scripts, no styles.
 */
final class Copied {

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "ico", "svg", "apng");
    private static final Set<String> DOCUMENTS = Set.of(
            "pdf", "txt", "csv", "tsv", "json", "yaml", "yml", "toml", "zip", "gz", "tgz", "docx", "xlsx", "pptx",
            "odt", "ods", "odp", "drawio", "mp4", "webm", "mp3", "ogg", "wav");

    private Copied() {}

    /** Whether a file can be shown within a page. */
    static boolean shown(String path) {
        return PICTURES.contains(extension(path));
    }

    /** Whether a link can lead to a copy. */
    static boolean linked(String path) {
        String extension = extension(path);
        return DOCUMENTS.contains(extension) || PICTURES.contains(extension);
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
