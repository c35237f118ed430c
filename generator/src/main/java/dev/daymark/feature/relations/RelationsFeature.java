package dev.daymark.feature.relations;

import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Feature;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What depends on what, and what is part of what. */
public final class RelationsFeature implements Feature {
    @Override
    public String id() {
        return "relations";
    }

    @Override
    public Contribution contribute(Portal portal) {
        List<Tab> tabs = new ArrayList<>();
        List<Panel> panels = new ArrayList<>();
        portal.catalog().declared().forEach(entity -> {
            RelationGroups groups = RelationGroups.of(entity);
            if (groups.count() > 0) {
                tabs.add(DependenciesTab.of(portal, entity.ref(), groups));
            }
            panels.addAll(RelationPanels.of(portal, entity, groups));
        });
        List<ResolvedEntity> systems = SystemsPage.systems(portal.catalog());
        NavigationEntry navigation = new NavigationEntry(
                portal.words().text("systems.title"),
                "system",
                Address.of("systems"),
                OptionalInt.of(systems.size()),
                40);
        return new Contribution(SystemsPage.pages(portal, systems), tabs, panels, List.of(navigation));
    }
}
