package dev.daymark.harvest;

import java.util.List;

/**
 * What a reference written in a descriptor (a Location target or the value of a placeholder) or in an API definition
 * leads to in this repository. References that lead elsewhere have none.
 *
 * @param from path of the file that holds the reference; empty when it stands in another repository
 * @param target the reference as written; a path or pattern from this repository's root when it stands in another
 * @param paths the files it names, sorted: one, several for a glob, none when nothing is there
 */
public record Resolution(String from, String target, List<String> paths) {

    /** Copies the paths. */
    public Resolution {
        paths = List.copyOf(paths);
    }
}
