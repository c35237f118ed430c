package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Portal;
import dev.daymark.graph.EdgeStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The picture of a system: its parts, who calls them, and what they call. */
final class SystemMap {

    /** Of larger systems only the system is drawn, among the others. */
    private static final int MOST_PARTS = 400;

    private final Catalog catalog;
    private final Set<EntityRef> parts;
    private final Map<EntityRef, List<EntityRef>> standIns = new HashMap<>();

    private SystemMap(Catalog catalog, ResolvedEntity system) {
        this.catalog = catalog;
        this.parts = new TreeSet<>(system.targets(RelationType.HAS_PART));
    }

    /**
     * The map of a system; none when it would show a single box.
     *
     * @param related whether the system has a tab Dependencies
     */
    static Optional<GraphView> of(Portal portal, ResolvedEntity system, boolean related) {
        SystemMap map = new SystemMap(portal.catalog(), system);
        List<EntityRef> drawn = map.parts.stream()
                .filter(part -> map.drawnAs(part).contains(part))
                .toList();
        Sketch all = Sketch.of(new Labels(portal, true), Optional.empty(), drawn, map.uses(drawn));
        Sketch sketch = map.parts.size() > MOST_PARTS
                ? all.gathered(lane -> true, "system").limited()
                : all.fit("system");
        if (sketch.size() < 2) {
            return Optional.empty();
        }
        GraphView view = GraphView.of(
                portal.words().text("graph.map", system.title()),
                sketch.graph(Neighbourhood.titles(portal, system.title()), GraphView.PAGE),
                DependenciesTab.address(system.ref()));
        return Optional.of(related ? view : view.unrelated(Address.browse("system", system.ref())));
    }

    private List<Use> uses(List<EntityRef> drawn) {
        return drawn.stream()
                .flatMap(part -> catalog.entity(part).stream())
                .flatMap(part -> Use.of(catalog, part).stream())
                .flatMap(this::redirected)
                .filter(use ->
                        use.style() != EdgeStyle.PART || (parts.contains(use.from()) && parts.contains(use.to())))
                .distinct()
                .toList();
    }

    /** The APIs of those parts that provide them are not drawn beside them. */
    private List<EntityRef> drawnAs(EntityRef ref) {
        return standIns.computeIfAbsent(ref, this::standIns);
    }

    private List<EntityRef> standIns(EntityRef ref) {
        List<EntityRef> providers =
                ref.kind().equals("api") && !Use.standsForItself(catalog, ref) ? providers(ref) : List.of();
        return providers.isEmpty() ? List.of(ref) : providers;
    }

    private List<EntityRef> providers(EntityRef api) {
        return catalog
                .entity(api)
                .map(entity -> entity.targets(RelationType.API_PROVIDED_BY))
                .orElse(List.of())
                .stream()
                .filter(parts::contains)
                .toList();
    }

    private Stream<Use> redirected(Use use) {
        List<Use> uses = new ArrayList<>();
        for (EntityRef from : drawnAs(use.from())) {
            for (EntityRef to : drawnAs(use.to())) {
                Optional<EntityRef> api = to.equals(use.to()) ? use.api() : Optional.of(use.to());
                if (!from.equals(to)) {
                    uses.add(new Use(from, to, use.style(), api));
                }
            }
        }
        return uses.stream();
    }
}
