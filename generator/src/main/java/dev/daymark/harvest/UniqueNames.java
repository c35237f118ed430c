package dev.daymark.harvest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives repositories of the same name different ones. The first keeps it, the others get a number. */
final class UniqueNames {

    private UniqueNames() {}

    /** One name for each, in the same order. A name that was unique already stays as it is. */
    static List<String> of(List<String> names) {
        Set<String> used = new HashSet<>(names);
        Set<String> seen = new HashSet<>();
        List<String> unique = new ArrayList<>();
        for (String name : names) {
            String candidate = name;
            for (int number = 2; !(candidate.equals(name) ? seen.add(name) : used.add(candidate)); number++) {
                candidate = name + "-" + number;
            }
            unique.add(candidate);
        }
        return unique;
    }
}
