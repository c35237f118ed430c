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
import dev.daymark.feature.Study;
import dev.daymark.feature.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Teams and people: who owns what, and how to reach them. */
public final class OwnershipFeature implements Feature {
    /** Kinds whose page says so when nobody owns them. */
    private static final Set<String> OWNED_KINDS =
            Set.of("component", "api", "resource", "system", "domain", "template");

    @Override
    public String id() {
        return "ownership";
    }

    @Override
    public Study study(Portal portal) {
        return OwnershipFeature::contribute;
    }

    private static Contribution contribute(Portal portal) {
        List<ResolvedEntity> groups = portal.catalog()
                .declared()
                .filter(entity -> entity.ref().kind().equals("group"))
                .sorted(EntityRow.BY_TITLE)
                .toList();
        TeamCharts charts = new TeamCharts(new TeamForest(groups));
        GroupPanels groupPanels = new GroupPanels(portal, charts);
        OwnerHints hints = new OwnerHints(portal);
        List<Panel> panels = new ArrayList<>();
        portal.catalog().declared().forEach(entity -> {
            ownerBox(portal, hints, entity, panels);
            switch (entity.ref().kind()) {
                case "group" -> panels.addAll(groupPanels.of(entity));
                case "user" -> panels.addAll(UserPanels.of(portal, entity));
                default -> {}
            }
        });
        List<Tab> tabs = groups.stream()
                .flatMap(group -> TeamProblems.tab(portal, group).stream())
                .toList();
        NavigationEntry navigation = new NavigationEntry(
                        portal.words().text("teams.title"),
                        "group",
                        Address.of("teams"),
                        OptionalInt.of(groups.size()),
                        50)
                .above("group", "user");
        return new Contribution(new TeamsPages(portal, charts).pages().toList(), tabs, panels, List.of(navigation));
    }

    private static void ownerBox(Portal portal, OwnerHints hints, ResolvedEntity entity, List<Panel> panels) {
        boolean owned = !entity.targets(RelationType.OWNED_BY).isEmpty();
        if (owned || OWNED_KINDS.contains(entity.ref().kind())) {
            String template = entity.ref().kind().equals("api") ? "owner-strip" : "owner";
            panels.add(GroupPanels.panel(
                    entity.ref(), Panel.Region.OWNER, 0, template, () -> OwnerBox.of(portal.catalog(), hints, entity)));
        }
    }
}
