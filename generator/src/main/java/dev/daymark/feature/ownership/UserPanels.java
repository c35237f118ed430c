package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The blocks on a person's overview: their teams, what those own, how to reach the person. */
final class UserPanels {
    private UserPanels() {}

    /**
     * The teams of a person.
     *
     * @param groups the teams
     */
    record Groups(List<EntityRow> groups) {}

    /**
     * What a person answers for.
     *
     * @param rows the first of what the person and the teams own
     * @param total how many in all
     */
    record Answers(List<EntityRow> rows, int total) {}

    static List<Panel> of(Portal portal, ResolvedEntity user) {
        EntityRef ref = user.ref();
        List<Panel> panels = new ArrayList<>();
        List<EntityRef> groups = user.targets(RelationType.MEMBER_OF);
        if (!groups.isEmpty()) {
            panels.add(GroupPanels.panel(
                    ref, Panel.Region.MAIN, 10, "groups", () -> new Groups(EntityRow.of(portal.catalog(), groups))));
        }
        if (!groups.isEmpty() || !user.targets(RelationType.OWNER_OF).isEmpty()) {
            panels.add(GroupPanels.panel(ref, Panel.Region.MAIN, 20, "answers", () -> answers(portal, user)));
        }
        panels.addAll(GroupPanels.contact(user));
        return panels;
    }

    private static Answers answers(Portal portal, ResolvedEntity user) {
        Stream<EntityRef> own = user.targets(RelationType.OWNER_OF).stream();
        Stream<EntityRef> ofGroups = user.targets(RelationType.MEMBER_OF).stream()
                .flatMap(group -> portal.catalog().entity(group).stream())
                .flatMap(group -> group.targets(RelationType.OWNER_OF).stream());
        List<EntityRef> all = Stream.concat(own, ofGroups).distinct().toList();
        return new Answers(EntityRow.of(portal.catalog(), GroupPanels.first(all)), all.size());
    }
}
