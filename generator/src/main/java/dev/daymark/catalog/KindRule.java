package dev.daymark.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Which kinds may come from where, as in Backstage's {@code catalog.rules}.
 *
 * @param allow kinds and types
 * @param places where the rule holds; empty: everywhere
 */
public record KindRule(List<Allowed> allow, List<Place> places) {

    /** Copies the lists. */
    public KindRule {
        allow = List.copyOf(allow);
        places = List.copyOf(places);
    }

    /**
     * A kind, or one type of it. Letter case does not count.
     *
     * @param kind such as {@code Component}
     * @param type value of {@code spec.type}; empty: every type
     */
    public record Allowed(String kind, Optional<String> type) {}

    /**
     * Where entities come from, judged by the location at the top of the chain.
     *
     * @param type {@code url} or {@code file}; empty: both
     * @param exact the whole target
     * @param pattern a glob; letter case does not count
     */
    public record Place(Optional<String> type, Optional<String> exact, Optional<String> pattern) {}
}
