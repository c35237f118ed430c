package dev.daymark.feature;

import java.io.IOException;
import java.util.List;

/**
 * A file of the site that is no page, made when it is needed: at once in a build, on request in a preview.
 *
 * @param paths where it stands from the site's root, with {@code /}, lower case; more than one where hosts and programs
 *     ask for the same content in several ways
 * @param content what makes it
 */
public record SiteFile(List<String> paths, Content content) {

    /** Makes the content of a file. Thread-safe; the same bytes every time. */
    public interface Content {

        /**
         * All of it.
         *
         * @throws IOException when it cannot be made
         */
        byte[] bytes() throws IOException;
    }

    /** Copies the paths. */
    public SiteFile {
        paths = List.copyOf(paths);
    }

    /** A file at one place. */
    public static SiteFile of(String path, Content content) {
        return new SiteFile(List.of(path), content);
    }
}
