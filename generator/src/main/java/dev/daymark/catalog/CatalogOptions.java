package dev.daymark.catalog;

import java.util.List;
import java.util.Set;

/**
 * How descriptors are judged.
 *
 * @param strict whether to judge exactly as Backstage does, where one bad document takes its whole file along
 * @param extraKinds kinds beside the built-in ones that are no cause for concern
 * @param rules which kinds may come from where; empty: every kind from everywhere
 * @param locations descriptors to read beside the discovered ones
 */
public record CatalogOptions(
        boolean strict, Set<String> extraKinds, List<KindRule> rules, List<ConfiguredLocation> locations) {

    /** Forgiving, without rules and locations. */
    public static final CatalogOptions DEFAULT = new CatalogOptions(false, Set.of(), List.of(), List.of());

    /** Copies the collections. */
    public CatalogOptions {
        extraKinds = Set.copyOf(extraKinds);
        rules = List.copyOf(rules);
        locations = List.copyOf(locations);
    }
}
