package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.graph.EdgeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something to know before one relies on an entity: it is in production, and needs what is not.
 *
 * @param lifecycle of those that it needs: experimental or deprecated
 * @param entities the first of them, by reference
 * @param more how many more there are
 */
record Caution(String lifecycle, List<EntityRef> entities, int more) {

    private static final int NAMED = 5;

    static List<Caution> of(Catalog catalog, ResolvedEntity entity) {
        if (!hasLifecycle(entity, "production")) {
            return List.of();
        }
        List<EntityRef> needed = Use.of(catalog, entity).stream()
                .filter(use -> use.from().equals(entity.ref()) && use.style() != EdgeStyle.PART)
                .map(Use::to)
                .distinct()
                .sorted()
                .toList();
        List<Caution> cautions = new ArrayList<>();
        for (String lifecycle : List.of("deprecated", "experimental")) {
            List<EntityRef> such = needed.stream()
                    .filter(ref -> catalog.entity(ref)
                            .filter(one -> hasLifecycle(one, lifecycle))
                            .isPresent())
                    .toList();
            if (!such.isEmpty()) {
                int named = Math.min(NAMED, such.size());
                cautions.add(new Caution(lifecycle, such.subList(0, named), such.size() - named));
            }
        }
        return cautions;
    }

    private static boolean hasLifecycle(ResolvedEntity entity, String lifecycle) {
        return entity.lifecycle()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(lifecycle::equals)
                .isPresent();
    }
}
