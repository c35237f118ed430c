package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Feature;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Study;
import dev.daymark.feature.Tab;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What depends on what, and what is part of what. */
public final class RelationsFeature implements Feature {
    @Override
    public String id() {
        return "relations";
    }

    @Override
    public Study study(Portal portal) {
        return RelationsFeature::contribute;
    }

    private static Contribution contribute(Portal portal) {
        List<Tab> tabs = new ArrayList<>();
        List<Panel> panels = new ArrayList<>();
        Map<EntityRef, List<EntityRef>> broughtIn = broughtIn(portal.catalog());
        SystemUses uses = new SystemUses(portal.catalog());
        portal.catalog().declared().forEach(entity -> {
            tab(portal, entity, uses).ifPresent(tabs::add);
            panels.addAll(RelationPanels.of(portal, entity, uses, broughtIn.getOrDefault(entity.ref(), List.of())));
        });
        List<ResolvedEntity> systems = SystemsPage.systems(portal.catalog());
        NavigationEntry navigation = new NavigationEntry(
                        portal.words().text("systems.title"),
                        "system",
                        Address.of("systems"),
                        OptionalInt.of(systems.size()),
                        40)
                .above("system", "domain");
        return new Contribution(SystemsPage.pages(portal, systems), tabs, panels, List.of(navigation));
    }

    private static Optional<Tab> tab(Portal portal, ResolvedEntity entity, SystemUses uses) {
        return switch (entity.ref().kind()) {
            case "system" -> Connections.tab(portal, entity.ref(), () -> Connections.ofSystem(portal, entity));
            case "domain" -> Connections.tab(portal, entity.ref(), () -> Connections.ofDomain(portal, entity, uses));
            default -> DependenciesTab.of(portal, entity);
        };
    }

    /** What came of each Location: the entities of the files that it leads to, sorted. */
    private static Map<EntityRef, List<EntityRef>> broughtIn(Catalog catalog) {
        Map<EntityRef, List<EntityRef>> broughtIn = new HashMap<>();
        catalog.declared().forEach(entity -> {
            if (entity.origin() instanceof Origin.Declared declared) {
                declared.parents().forEach(location -> broughtIn
                        .computeIfAbsent(location, ref -> new ArrayList<>())
                        .add(entity.ref()));
            }
        });
        return broughtIn;
    }
}
