package dev.daymark.config;

import java.util.List;
import java.util.Optional;

/**
 * How descriptors are found and judged.
 *
 * @param locations descriptors to read beside the discovered ones
 * @param overlays folder of central descriptors for repositories that carry none or lack fields
 * @param rules which kinds may come from where; empty: every kind from everywhere
 * @param strict whether to judge exactly as Backstage does
 * @param discovery which files are looked at
 */
public record CatalogSettings(
        List<LocationSettings> locations,
        Optional<String> overlays,
        List<KindRule> rules,
        boolean strict,
        Discovery discovery) {

    /** The settings where nothing is said. */
    public static final CatalogSettings DEFAULT =
            new CatalogSettings(List.of(), Optional.empty(), List.of(), false, new Discovery(List.of(), List.of()));

    /** Copies the lists. */
    public CatalogSettings {
        locations = List.copyOf(locations);
        rules = List.copyOf(rules);
    }

    /**
     * Which files are looked at for descriptors, as globs over paths from a repository's root.
     *
     * @param include empty: those that the discovery rule names
     * @param exclude taken away from these
     */
    public record Discovery(List<String> include, List<String> exclude) {

        /** Copies the lists. */
        public Discovery {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }
    }
}
