package dev.daymark.feature;

import dev.daymark.catalog.EntityRef;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A tab of an entity's page. Added only when it has something to show.
 *
 * @param entity the entity
 * @param id last folder of its address, such as {@code dependencies}
 * @param title what the tab says
 * @param count how many things it shows
 * @param order where it stands: lower comes first; the overview is 0
 * @param template path of the template within the theme
 * @param model what the template shows, seen as {@code model}
 * @param furtherPages what it shows on its second page and on those after it; only a long list has any
 */
public record Tab(
        EntityRef entity,
        String id,
        String title,
        OptionalInt count,
        int order,
        String template,
        Supplier<?> model,
        List<? extends Supplier<?>> furtherPages) {

    /** Copies the list. */
    public Tab {
        furtherPages = List.copyOf(furtherPages);
    }

    /** A tab of one page. */
    public Tab(
            EntityRef entity,
            String id,
            String title,
            OptionalInt count,
            int order,
            String template,
            Supplier<?> model) {
        this(entity, id, title, count, order, template, model, List.of());
    }
}
