package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Relation;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Tab;
import dev.daymark.graph.EdgeStyle;
import dev.daymark.graph.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What the map of a system or domain shows, as a table: the tab Dependencies of these kinds. */
final class Connections {

    /** How a relation is told from its other end. */
    private static final Map<String, String> INVERSE = Map.of(
            RelationType.DEPENDENCY_OF, RelationType.DEPENDS_ON,
            RelationType.API_CONSUMED_BY, RelationType.CONSUMES_API,
            RelationType.API_PROVIDED_BY, RelationType.PROVIDES_API,
            RelationType.HAS_PART, RelationType.PART_OF);

    private static final Map<EdgeStyle, String> RELATIONS = Map.of(
            EdgeStyle.DEPENDS, RelationType.DEPENDS_ON,
            EdgeStyle.CALLS, "calls",
            EdgeStyle.PROVIDED, RelationType.API_PROVIDED_BY);

    private Connections() {}

    /**
     * What a page of the tab shows.
     *
     * @param rows those of this page
     * @param pager the way to the others
     */
    record Model(List<Row> rows, Pager pager) {}

    /**
     * A relation as a line of a table.
     *
     * @param where in which lane of the map it begins or ends
     * @param from one end
     * @param relation what the first is to the second, in a reader's words
     * @param to the other end
     * @param times how many relations it stands for
     */
    record Row(Lane where, EntityRef from, String relation, EntityRef to, int times) {}

    /** The relations of the parts of a system, those among them told once. */
    static List<Row> ofSystem(Portal portal, ResolvedEntity system) {
        Catalog catalog = portal.catalog();
        Set<EntityRef> parts = new TreeSet<>(system.targets(RelationType.HAS_PART));
        List<Row> rows = new ArrayList<>();
        for (EntityRef part : parts) {
            for (Relation relation :
                    catalog.entity(part).map(ResolvedEntity::relations).orElse(List.of())) {
                EntityRef other = relation.target();
                String inverse = INVERSE.get(relation.type());
                if (Dependency.isListed(relation) && (inverse == null || !parts.contains(other))) {
                    Lane where = parts.contains(other) ? Lane.HERE : inverse == null ? Lane.OTHERS : Lane.CALLERS;
                    String words = DependencyRow.words(portal.words(), inverse == null ? relation.type() : inverse);
                    rows.add(
                            inverse == null
                                    ? new Row(where, part, words, other, 1)
                                    : new Row(where, other, words, part, 1));
                }
            }
        }
        return rows;
    }

    /** The relations of the systems of a domain. */
    static List<Row> ofDomain(Portal portal, ResolvedEntity domain, SystemUses uses) {
        Set<EntityRef> systems = new TreeSet<>(DomainMap.systems(domain));
        return uses.of(systems).stream()
                .map(one -> new Row(
                        !systems.contains(one.from())
                                ? Lane.CALLERS
                                : systems.contains(one.to()) ? Lane.HERE : Lane.OTHERS,
                        one.from(),
                        DependencyRow.words(portal.words(), RELATIONS.getOrDefault(one.style(), "")),
                        one.to(),
                        one.relations()))
                .toList();
    }

    /** The tab; none without relations. */
    static Optional<Tab> tab(Portal portal, EntityRef entity, Supplier<List<Row>> connections) {
        int count = connections.get().size();
        if (count == 0) {
            return Optional.empty();
        }
        List<Supplier<Model>> models = IntStream.range(0, (count + Pager.ROWS - 1) / Pager.ROWS)
                .<Supplier<Model>>mapToObj(page -> () -> model(portal.catalog(), entity, connections.get(), page))
                .toList();
        return Optional.of(DependenciesTab.tab(portal, entity, count, "features/relations/connections", models));
    }

    private static Model model(Catalog catalog, EntityRef entity, List<Row> connections, int page) {
        List<Row> sorted = connections.stream()
                .sorted(Comparator.comparing(Row::where)
                        .thenComparing(row -> Labels.order(catalog, row.from()))
                        .thenComparing(Row::from)
                        .thenComparing(Row::relation)
                        .thenComparing(row -> Labels.order(catalog, row.to()))
                        .thenComparing(Row::to))
                .toList();
        Pager.Slice<Row> slice = Pager.slices(
                        sorted, Pager.ROWS, number -> new Address.EntityTab(entity, DependenciesTab.ID, number))
                .get(page);
        return new Model(slice.items(), slice.pager());
    }
}
