package dev.daymark.site.output;

import dev.daymark.feature.SiteFile;
import java.io.IOException;
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
     * Makes and takes files.
     *
     * @throws IOException when one cannot be made or written
     */
    default void writeAll(Stream<SiteFile> files) throws IOException {
        for (SiteFile file : (Iterable<SiteFile>) files::iterator) {
            byte[] content = file.content().bytes();
            for (String path : file.paths()) {
                write(path, content);
            }
        }
    }
}
