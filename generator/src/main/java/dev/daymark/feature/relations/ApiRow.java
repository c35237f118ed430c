package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An API that something provides or consumes, as a line of a table.
 *
 * @param api the API
 * @param provided whether it is provided; otherwise it is consumed
 * @param type {@code spec.type}
 * @param owner of the API
 * @param with the first of those at the other end; only told of systems
 * @param more how many more there are
 */
record ApiRow(
        EntityRef api,
        boolean provided,
        Optional<String> type,
        Optional<EntityRef> owner,
        List<EntityRef> with,
        int more) {

    private static final int NAMED = 3;

    private static ApiRow of(Catalog catalog, EntityRef api, boolean provided, Set<EntityRef> with) {
        Optional<ResolvedEntity> entity = catalog.entity(api);
        return new ApiRow(
                api,
                provided,
                entity.flatMap(ResolvedEntity::type),
                entity.flatMap(
                        one -> one.targets(RelationType.OWNED_BY).stream().findFirst()),
                with.stream().limit(NAMED).toList(),
                Math.max(0, with.size() - NAMED));
    }

    /** The APIs of a component. */
    static List<ApiRow> ofComponent(Catalog catalog, ResolvedEntity component) {
        List<ApiRow> rows = new ArrayList<>();
        component.targets(RelationType.PROVIDES_API).forEach(api -> rows.add(of(catalog, api, true, Set.of())));
        component.targets(RelationType.CONSUMES_API).forEach(api -> rows.add(of(catalog, api, false, Set.of())));
        return rows;
    }

    /** The APIs of a system that others call, and those of others that it calls. */
    static List<ApiRow> acrossTheBorder(Catalog catalog, ResolvedEntity system) {
        Set<EntityRef> parts = new TreeSet<>(system.targets(RelationType.HAS_PART));
        Map<EntityRef, Set<EntityRef>> called = new TreeMap<>();
        Map<EntityRef, Set<EntityRef>> calling = new TreeMap<>();
        Set<EntityRef> own = new TreeSet<>();
        for (EntityRef part : parts) {
            own.addAll(targets(catalog, part, RelationType.PROVIDES_API));
            if (part.kind().equals("api")) {
                own.add(part);
            }
        }
        for (EntityRef api : own) {
            Use.callers(catalog, api).stream()
                    .filter(caller -> !parts.contains(caller))
                    .map(caller -> Place.of(catalog, caller).orElse(caller))
                    .forEach(caller ->
                            called.computeIfAbsent(api, any -> new TreeSet<>()).add(caller));
        }
        for (EntityRef part : parts) {
            for (EntityRef api : targets(catalog, part, RelationType.CONSUMES_API)) {
                if (!own.contains(api)) {
                    Set<EntityRef> with = calling.computeIfAbsent(api, any -> new TreeSet<>());
                    Place.of(catalog, api).ifPresent(with::add);
                }
            }
        }
        List<ApiRow> rows = new ArrayList<>();
        called.forEach((api, with) -> rows.add(of(catalog, api, true, with)));
        calling.forEach((api, with) -> rows.add(of(catalog, api, false, with)));
        return rows;
    }

    private static List<EntityRef> targets(Catalog catalog, EntityRef ref, String type) {
        return catalog.entity(ref).map(entity -> entity.targets(type)).orElse(List.of());
    }
}
