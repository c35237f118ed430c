package dev.daymark.feature.ownership;

import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Feature;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Teams and people: who owns what, and how to reach them. */
public final class OwnershipFeature implements Feature {
    /** Kinds whose page says so when nobody owns them. */
    private static final Set<String> OWNED_KINDS = Set.of("component", "api", "resource", "system", "domain");

    @Override
    public String id() {
        return "ownership";
    }

    @Override
    public Contribution contribute(Portal portal) {
        List<ResolvedEntity> groups = portal.catalog()
                .declared()
                .filter(entity -> entity.ref().kind().equals("group"))
                .sorted(EntityRow.BY_TITLE)
                .toList();
        TeamForest forest = new TeamForest(groups);
        List<Panel> panels = new ArrayList<>();
        portal.catalog().declared().forEach(entity -> panels.addAll(panels(portal, entity, forest)));
        NavigationEntry navigation = new NavigationEntry(
                portal.words().text("teams.title"), "group", Address.of("teams"), OptionalInt.of(groups.size()), 50);
        return new Contribution(List.of(TeamsPage.page(portal, forest)), List.of(), panels, List.of(navigation));
    }

    private static List<Panel> panels(Portal portal, ResolvedEntity entity, TeamForest forest) {
        List<Panel> panels = new ArrayList<>();
        if (OWNED_KINDS.contains(entity.ref().kind())
                || !entity.targets(RelationType.OWNED_BY).isEmpty()) {
            panels.add(GroupPanels.panel(
                    entity.ref(), Panel.Region.OWNER, 0, "owner", () -> OwnerBox.of(portal.catalog(), entity)));
        }
        switch (entity.ref().kind()) {
            case "group" -> panels.addAll(GroupPanels.of(portal, entity, forest));
            case "user" -> panels.addAll(UserPanels.of(portal, entity));
            default -> {}
        }
        return panels;
    }
}
