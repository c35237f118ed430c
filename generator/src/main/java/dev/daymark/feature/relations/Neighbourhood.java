package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Portal;
import dev.daymark.graph.EdgeStyle;
import dev.daymark.graph.Graph;
import dev.daymark.graph.Lane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Pictures of an entity with those that it needs and those that need it. */
final class Neighbourhood {

    /** So many on each side, where it is only a glance. */
    private static final int GLANCE = 4;

    /** Of more neighbours only the systems are drawn. */
    private static final int MOST_NEIGHBOURS = 400;

    private Neighbourhood() {}

    /** Whether there is anything to see. */
    static boolean exists(Catalog catalog, ResolvedEntity entity) {
        return Use.of(catalog, entity).stream().anyMatch(Neighbourhood::isNeed);
    }

    /** A few of each side. */
    static GraphView glance(Portal portal, ResolvedEntity entity) {
        List<Use> needs = Use.of(portal.catalog(), entity).stream()
                .filter(Neighbourhood::isNeed)
                .toList();
        Sketch sketch = Sketch.of(new Labels(portal, false), Optional.of(entity.ref()), List.of(entity.ref()), needs)
                .limited(Lane.CALLERS, GLANCE)
                .limited(Lane.OTHERS, GLANCE);
        return view(portal, entity, sketch.graph(Map.of(), GraphView.COLUMN));
    }

    private static boolean isNeed(Use use) {
        return use.style() != EdgeStyle.PART;
    }

    /** All of them, in lanes: those of the same system in the middle. */
    static Optional<GraphView> all(Portal portal, ResolvedEntity entity) {
        List<Use> uses = Use.of(portal.catalog(), entity);
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = new Labels(portal, true);
        Optional<EntityRef> place = Place.of(entity);
        Set<EntityRef> here = new TreeSet<>(List.of(entity.ref()));
        Set<EntityRef> neighbours = new TreeSet<>();
        for (Use use : uses) {
            EntityRef other = use.other(entity.ref());
            neighbours.add(other);
            if (place.isPresent() && labels.place(other).equals(place)) {
                here.add(other);
            }
        }
        Sketch sketch = Sketch.of(labels, Optional.of(entity.ref()), here, uses);
        sketch = neighbours.size() > MOST_NEIGHBOURS
                ? sketch.gathered(lane -> true, "system").limited()
                : sketch.fit("system");
        String middle = labels.title(place.orElse(entity.ref()));
        return Optional.of(view(portal, entity, sketch.graph(titles(portal, middle), GraphView.PAGE)));
    }

    /** The titles of the three lanes. */
    static Map<Lane, String> titles(Portal portal, String here) {
        Map<Lane, String> titles = new EnumMap<>(Lane.class);
        titles.put(Lane.CALLERS, portal.words().text("graph.lane.callers"));
        titles.put(Lane.HERE, here);
        titles.put(Lane.OTHERS, portal.words().text("graph.lane.others"));
        return titles;
    }

    private static GraphView view(Portal portal, ResolvedEntity entity, Graph graph) {
        return GraphView.of(
                portal.words().text("graph.label", entity.title()), graph, DependenciesTab.address(entity.ref()));
    }
}
