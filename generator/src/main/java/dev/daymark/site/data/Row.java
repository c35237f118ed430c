package dev.daymark.site.data;

import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.EntityRow;

/**
 * An entity with what it can be found by.
 *
 * @param named what it is called and where it is
 * @param entity the entity
 * @param facets what it can be found by
 */
record Row(Named named, ResolvedEntity entity, EntityFacets facets) {

    /** What it is in a line or two; empty when nobody says. */
    String text() {
        return EntityRow.summary(entity).orElse("");
    }
}
