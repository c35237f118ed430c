package dev.daymark.feature.api;

import java.util.List;

/**
 * Something that an API offers.
 *
 * @param title what it is, as a person would say it
 * @param written how the definition has it, its last word as it stands there: {@code DELETE /orders/{id}}
 * @param names what else it is called, such as its id
 * @param keywords words that lead to it, such as the names of fields
 * @param description one or more sentences; empty without
 * @param deprecated whether nobody should use it any more
 */
record Operation(
        String title,
        String written,
        List<String> names,
        List<String> keywords,
        String description,
        boolean deprecated) {

    /** Copies the lists. */
    Operation {
        names = List.copyOf(names);
        keywords = List.copyOf(keywords);
    }
}
