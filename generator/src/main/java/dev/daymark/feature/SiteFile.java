package dev.daymark.feature;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A file of the site that is no page, made when it is needed: at once in a build, on request in a preview.
 *
 * @param paths where it stands from the site's root, with {@code /}, lower case; more than one where hosts and programs
 *     ask for the same content in several ways
 * @param origin what it is made of, where that is known without making it: equal origins, equal contents
 * @param content what makes it
 */
public record SiteFile(List<String> paths, Optional<String> origin, Content content) {

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

    /** A file of which nothing is known before it is made. */
    public SiteFile(List<String> paths, Content content) {
        this(paths, Optional.empty(), content);
    }

    /** The same file, made of something that is known. */
    public SiteFile from(String made) {
        return new SiteFile(paths, Optional.of(made), content);
    }

    /** A file at one place. */
    public static SiteFile of(String path, Content content) {
        return new SiteFile(List.of(path), content);
    }
}
