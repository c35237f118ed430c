package dev.daymark.catalog;

import java.util.List;

/**
 * A descriptor that the configuration names, as in Backstage's {@code catalog.locations}.
 *
 * @param type {@code url}, or {@code file} for a path in the overlay folder
 * @param target address or path, as written; may be a glob
 * @param rules kinds that may come from it beside those that the general rules allow
 */
public record ConfiguredLocation(String type, String target, List<KindRule> rules) {

    /** Copies the rules. */
    public ConfiguredLocation {
        rules = List.copyOf(rules);
    }
}
