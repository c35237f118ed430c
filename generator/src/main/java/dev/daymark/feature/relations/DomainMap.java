package dev.daymark.feature.relations;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Portal;
import java.util.List;
import java.util.Optional;

/** The picture of a domain: its systems, those that need them, and those that they need. */
final class DomainMap {

    private DomainMap() {}

    /** The systems of a domain. */
    static List<EntityRef> systems(ResolvedEntity domain) {
        return domain.targets(RelationType.HAS_PART).stream()
                .filter(part -> part.kind().equals("system"))
                .toList();
    }

    static GraphView of(Portal portal, ResolvedEntity domain, SystemUses uses) {
        List<EntityRef> systems = systems(domain);
        Sketch sketch = Sketch.of(
                        new Labels(portal, true), Optional.empty(), systems, SystemUses.asUses(uses.of(systems)))
                .fit("domain");
        return GraphView.of(
                portal.words().text("graph.map", domain.title()),
                sketch.graph(Neighbourhood.titles(portal, domain.title()), GraphView.COLUMN),
                DependenciesTab.address(domain.ref()));
    }
}
