package dev.daymark.source;

import java.nio.file.Path;
import java.util.Set;

/**
 * A folder on this machine in which something that the portal shows can change. The folder need not exist yet.
 *
 * @param folder the folder, absolute
 * @param deep whether the folders below it count too
 * @param names which entries of the folder count; empty: all
 */
public record Place(Path folder, boolean deep, Set<String> names) {

    /** Completes the path. */
    public Place {
        folder = folder.toAbsolutePath().normalize();
        names = Set.copyOf(names);
    }

    /** A folder with everything below it. */
    public static Place tree(Path folder) {
        return new Place(folder, true, Set.of());
    }

    /** The entries of a folder, without what is below them. */
    public static Place entries(Path folder) {
        return new Place(folder, false, Set.of());
    }

    /** Some entries of a folder. */
    public static Place entries(Path folder, Set<String> names) {
        return new Place(folder, false, names);
    }
}
