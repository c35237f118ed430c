package dev.daymark.preview.watch;

import dev.daymark.source.Place;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What has changed.
 *
 * @param places where
 * @param files what, as far as it is known; some may be folders, or gone
 */
public record Changes(Set<Place> places, Set<Path> files) {

    /** Nothing yet: adds up what happens. */
    static Changes none() {
        return new Changes(new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    void add(Place place, Path file) {
        places.add(place);
        files.add(file);
    }
}
