package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the overview of a system says: its map, its parts, and the APIs that cross its border. */
final class SystemPanels {

    private SystemPanels() {}

    /**
     * The picture of a system or domain.
     *
     * @param graph the picture, if there is more than one thing to see
     * @param all where its relations are listed, if it has any
     */
    record MapModel(Optional<GraphView> graph, Optional<Address> all) {}

    /**
     * The parts of a system.
     *
     * @param rows the first of them
     * @param total how many there are
     * @param all where all are listed
     */
    record PartsModel(List<EntityRow> rows, int total, Address all) {}

    static void add(Portal portal, ResolvedEntity system, Panels panels) {
        Catalog catalog = portal.catalog();
        List<EntityRef> parts = system.targets(RelationType.HAS_PART);
        if (parts.isEmpty()) {
            return;
        }
        Optional<Address> relations = Connections.ofSystem(portal, system).isEmpty()
                ? Optional.empty()
                : Optional.of(DependenciesTab.address(system.ref()));
        panels.add(
                Panel.Region.WIDE,
                "map",
                () -> new MapModel(SystemMap.of(portal, system, relations.isPresent()), relations));
        panels.add("parts", () -> {
            List<EntityRef> sorted = parts.stream()
                    .sorted(Comparator.comparing((EntityRef part) -> Labels.order(catalog, part))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            return new PartsModel(
                    EntityRow.of(catalog, RelationPanels.first(sorted)),
                    parts.size(),
                    Address.browse("system", system.ref()));
        });
        int apis = ApiRow.acrossTheBorder(catalog, system).size();
        if (apis > 0) {
            panels.add(
                    "border",
                    () -> new RelationPanels.ApisModel(
                            RelationPanels.first(ApiRow.acrossTheBorder(catalog, system)),
                            apis,
                            DependenciesTab.address(system.ref())));
        }
    }
}
