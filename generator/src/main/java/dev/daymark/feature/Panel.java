package dev.daymark.feature;

import dev.daymark.catalog.EntityRef;
import java.util.function.Supplier;

/**
 * A block on the overview of an entity. Added only when it has something to show.
 *
 * @param entity the entity
 * @param region where it stands
 * @param order lower comes first within the region
 * @param template path of the template within the theme
 * @param model what the template shows, seen as {@code model}
 */
public record Panel(EntityRef entity, Region region, int order, String template, Supplier<?> model) {

    /** The parts of an overview. */
    public enum Region {
        /** The owner, first of all on a phone. */
        OWNER,
        /** Across the whole page, above the two columns. */
        WIDE,
        MAIN,
        /** Beside the main region, before the entity's details. */
        ASIDE,
        /** Beside the main region, after the entity's details and links. */
        SIDE
    }
}
