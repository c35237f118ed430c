package dev.daymark.site.page;

import dev.daymark.feature.Contribution;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Shortcut;
import dev.daymark.feature.Tab;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What pages of entities are made of besides the catalog. Parts are equal when they are the same objects: their models cannot
 * be compared before they are made.
 *
 * @param tabs what features add beside the overview
 * @param panels what they add to it
 * @param shortcuts ways to pages elsewhere
 * @param navigation the side bar, in order
 */
record EntityParts(List<Tab> tabs, List<Panel> panels, List<Shortcut> shortcuts, List<NavigationEntry> navigation) {

    /**
     * The parts of a portal.
     *
     * @param own entries of the side bar beside those of features
     */
    static EntityParts of(List<Contribution> contributions, List<NavigationEntry> own) {
        return new EntityParts(
                contributions.stream().flatMap(some -> some.tabs().stream()).toList(),
                contributions.stream().flatMap(some -> some.panels().stream()).toList(),
                contributions.stream()
                        .flatMap(some -> some.shortcuts().stream())
                        .toList(),
                Stream.concat(own.stream(), contributions.stream().flatMap(some -> some.navigation().stream()))
                        .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::title))
                        .toList());
    }
}
