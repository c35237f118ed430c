package dev.daymark.config;

import java.util.List;
import java.util.Optional;

/**
 * Which kinds may come from where; as in Backstage's {@code catalog.rules}. An entity passes if any rule allows it.
 *
 * @param allow kinds; letter case is ignored
 * @param locations where the rule holds; empty: everywhere
 */
public record KindRule(List<Allowed> allow, List<Place> locations) {

    /** Copies the lists. */
    public KindRule {
        allow = List.copyOf(allow);
        locations = List.copyOf(locations);
    }

    /**
     * A kind, or one type of it.
     *
     * @param kind such as {@code Component}
     * @param specType such as {@code service}; empty: every type
     */
    public record Allowed(String kind, Optional<String> specType) {}

    /**
     * Where entities come from. Holds when every part that is given fits; both parts compare against the target of the
     * location at the top of the chain.
     *
     * @param type {@code url} or {@code file}
     * @param exact the whole target
     * @param pattern a glob; letter case is ignored. Never together with {@code exact}.
     */
    public record Place(Optional<String> type, Optional<String> exact, Optional<String> pattern) {}
}
