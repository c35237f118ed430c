package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Tab;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The tab that shows all relations of an entity, both ways: as a picture, and once more as a table. */
final class DependenciesTab {
    static final String ID = "dependencies";
    static final int ORDER = 20;

    private final Portal portal;
    private final ResolvedEntity entity;

    private DependenciesTab(Portal portal, ResolvedEntity entity) {
        this.portal = portal;
        this.entity = entity;
    }

    /**
     * What a page of the tab shows.
     *
     * @param cautions what a reader should know of it; only on the first page
     * @param graph the picture; only on the first page
     * @param rows those of this page
     * @param pager the way to the others
     */
    record Model(List<Caution> cautions, Optional<GraphView> graph, List<DependencyRow> rows, Pager pager) {}

    /** The tab of an entity; none when there is nothing to show. */
    static Optional<Tab> of(Portal portal, ResolvedEntity entity) {
        int count = Dependency.of(portal.catalog(), entity).size();
        return count == 0 ? Optional.empty() : Optional.of(new DependenciesTab(portal, entity).tab(count));
    }

    /** Where everything is listed. */
    static Address address(EntityRef entity) {
        return new Address.EntityTab(entity, ID);
    }

    /** The tab, whose pages hold so many rows in all. */
    static Tab tab(Portal portal, EntityRef entity, int count, String template, List<? extends Supplier<?>> models) {
        return new Tab(
                entity,
                ID,
                portal.words().text("relations.dependencies"),
                OptionalInt.of(count),
                ORDER,
                template,
                models.get(0),
                models.subList(1, models.size()));
    }

    private Tab tab(int count) {
        List<Supplier<Model>> models = IntStream.range(0, (count + Pager.ROWS - 1) / Pager.ROWS)
                .<Supplier<Model>>mapToObj(page -> () -> model(page))
                .toList();
        return tab(portal, entity.ref(), count, "features/relations/dependencies", models);
    }

    private Model model(int page) {
        Catalog catalog = portal.catalog();
        List<Dependency> all = Dependency.sorted(catalog, Dependency.of(catalog, entity));
        Pager.Slice<Dependency> slice = Pager.slices(
                        all, Pager.ROWS, number -> new Address.EntityTab(entity.ref(), ID, number))
                .get(page);
        List<DependencyRow> rows = slice.items().stream()
                .map(dependency -> DependencyRow.of(catalog, portal.words(), dependency))
                .toList();
        return page == 0
                ? new Model(Caution.of(catalog, entity), Neighbourhood.all(portal, entity), rows, slice.pager())
                : new Model(List.of(), Optional.empty(), rows, slice.pager());
    }
}
