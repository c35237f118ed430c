package dev.daymark.site.output;

import dev.daymark.feature.SiteFile;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Files that are made together, at some cost, of which nobody knows how many there will be.
 *
 * @param head one of them, which is always there: its origin is that of the group
 * @param members tells by its path whether a file of the site is one of them
 * @param origin what they are made of: equal origins, the same files
 * @param files makes them
 */
public record FileGroup(String head, Predicate<String> members, String origin, Supplier<Stream<SiteFile>> files) {

    /** The files, of which the head remembers what all are made of. */
    Stream<SiteFile> made() {
        return files.get().map(file -> file.paths().contains(head) ? file.from(origin) : file);
    }
}
