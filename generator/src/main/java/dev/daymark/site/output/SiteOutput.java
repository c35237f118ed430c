package dev.daymark.site.output;

import dev.daymark.binary.Checksum;
import dev.daymark.feature.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the files of a site, in any order and from several threads at a time. */
public interface SiteOutput {

    /**
     * Takes a file.
     *
     * @param path from the site's root, with {@code /}, lower case
     * @param content all of it; must not be changed afterwards
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when the path has been taken or leads out of the site
     */
    void write(String path, byte[] content) throws IOException;

    /**
     * Takes a page, and remembers what it was made of.
     *
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when the path has been taken or leads out of the site
     */
    default void write(String path, Made made, byte[] content) throws IOException {
        write(path, content);
    }

    /**
     * Keeps a page of the previous site if it shows the same, so that it need not be made.
     *
     * @param digest of all that it would show
     * @return what was remembered; empty when the page must be written
     * @throws IllegalArgumentException when the path has been taken
     */
    default Optional<Made> keep(String path, String digest) {
        return Optional.empty();
    }

    /**
     * Makes and takes files.
     *
     * @throws IOException when one cannot be made or written
     */
    default void writeAll(Stream<SiteFile> files) throws IOException {
        writeAll(files, Optional.empty());
    }

    /**
     * The same, without those that the previous site has already, as far as their origins tell.
     *
     * @param look digest of theme, language and code; without it, all are made
     */
    default void writeAll(Stream<SiteFile> files, Optional<String> look) throws IOException {
        for (SiteFile file : (Iterable<SiteFile>) files::iterator) {
            Optional<String> digest = look.flatMap(same -> file.origin().map(origin -> digest(same, origin)));
            List<String> missing = file.paths().stream()
                    .filter(path -> digest.flatMap(same -> keep(path, same)).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                byte[] content = file.content().bytes();
                // What could not be read may be there the next time.
                Made made = content.length == 0 ? Made.UNKNOWN : Made.of(digest, List.of());
                for (String path : missing) {
                    write(path, made, content);
                }
            }
        }
    }

    /**
     * The same for files that are made together: none is made when the previous site has them all.
     *
     * @param look digest of theme, language and code; without it, all are made
     */
    default void writeAll(FileGroup group, Optional<String> look) throws IOException {
        writeAll(group.made(), look);
    }

    /** What tells files of one origin from all others. */
    static String digest(String look, String origin) {
        return Checksum.of((look + "\n" + origin).getBytes(StandardCharsets.UTF_8));
    }
}
