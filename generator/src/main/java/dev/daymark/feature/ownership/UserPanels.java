package dev.daymark.feature.ownership;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The blocks on a person's overview: how to reach them, their teams, and what those own. */
final class UserPanels {
    private UserPanels() {}

    /**
     * The teams of a person.
     *
     * @param groups the teams
     * @param example what to write when there is none
     */
    record Groups(List<Group> groups, String example) {}

    /**
     * A team of a person.
     *
     * @param team the team
     * @param summary what it does
     * @param all where all that it owns is listed; empty when it owns nothing
     */
    record Group(Team team, Optional<String> summary, Optional<Address> all) {}

    /**
     * What a person answers for.
     *
     * @param rows the first of what the person and the teams own
     * @param total how many in all
     * @param alone whether the person is the owner of all of it
     */
    record Answers(List<EntityRow> rows, int total, boolean alone) {}

    static List<Panel> of(Portal portal, ResolvedEntity user) {
        EntityRef ref = user.ref();
        List<Panel> panels = new ArrayList<>();
        GroupPanels.reach(user).ifPresent(panels::add);
        List<EntityRef> groups = user.targets(RelationType.MEMBER_OF);
        panels.add(GroupPanels.panel(ref, Panel.Region.MAIN, 10, "groups", () -> groups(portal.catalog(), groups)));
        if (!groups.isEmpty() || !user.targets(RelationType.OWNER_OF).isEmpty()) {
            panels.add(GroupPanels.panel(ref, Panel.Region.MAIN, 20, "answers", () -> answers(portal, user)));
        }
        GroupPanels.goodToKnow(user).ifPresent(panels::add);
        return panels;
    }

    private static Groups groups(Catalog catalog, List<EntityRef> groups) {
        return new Groups(
                groups.stream()
                        .limit(Pager.ROWS)
                        .flatMap(ref -> catalog.entity(ref).stream())
                        .map(group -> new Group(
                                Team.of(group, 0),
                                EntityRow.summary(group),
                                group.targets(RelationType.OWNER_OF).isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(Address.browse("owner", group.ref()))))
                        .toList(),
                Examples.MEMBER);
    }

    private static Answers answers(Portal portal, ResolvedEntity user) {
        List<EntityRef> own = user.targets(RelationType.OWNER_OF);
        Stream<EntityRef> ofGroups = user.targets(RelationType.MEMBER_OF).stream()
                .flatMap(group -> portal.catalog().entity(group).stream())
                .flatMap(group -> group.targets(RelationType.OWNER_OF).stream());
        List<EntityRef> all = Stream.concat(own.stream(), ofGroups).distinct().toList();
        List<EntityRef> shown = all.subList(0, Math.min(Pager.ROWS, all.size()));
        return new Answers(EntityRow.of(portal.catalog(), shown), all.size(), own.size() == all.size());
    }
}
