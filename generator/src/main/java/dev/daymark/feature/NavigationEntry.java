package dev.daymark.feature;

import java.util.OptionalInt;
import java.util.Set;

/**
 * An entry of the side bar.
 *
 * @param group among what it stands
 * @param title what it says
 * @param icon name of an icon of the theme
 * @param address where it leads
 * @param count how many things are there
 * @param order lower comes first within the group
 * @param kinds the kinds of entities whose pages a reader finds below it; other entities are found below the catalog
 */
public record NavigationEntry(
        Group group, String title, String icon, Address address, OptionalInt count, int order, Set<String> kinds) {

    /** Copies the kinds. */
    public NavigationEntry {
        kinds = Set.copyOf(kinds);
    }

    /** The parts of the side bar, from top to bottom. */
    public enum Group {
        /** What there is to find. */
        FIND,
        /** What one can do here. */
        DO,
        /** What the portal was made of: one line at the foot. */
        BUILD
    }

    /** An entry among what there is to find. */
    public NavigationEntry(String title, String icon, Address address, OptionalInt count, int order) {
        this(Group.FIND, title, icon, address, count, order, Set.of());
    }

    /** This entry as the one below which entities of some kinds are found. */
    public NavigationEntry above(String... entityKinds) {
        return new NavigationEntry(group, title, icon, address, count, order, Set.of(entityKinds));
    }
}
