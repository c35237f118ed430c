package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The blocks on a team's overview: what it owns, where it sits, who belongs to it, how to reach it. */
final class GroupPanels {
    private static final int SHOWN = 100;

    private GroupPanels() {}

    /**
     * What a team owns.
     *
     * @param kinds how many of each kind
     * @param rows the first of them
     * @param total how many in all
     * @param all where all are listed
     * @param below teams below it that own something, or have teams that do
     * @param belowTotal how many entities teams below it own
     */
    record Owns(
            List<KindCount> kinds, List<EntityRow> rows, int total, Address all, List<Below> below, int belowTotal) {}

    /**
     * How many entities of a kind there are.
     *
     * @param kind lower case
     * @param label what several of them are called
     * @param count how many
     */
    record KindCount(String kind, String label, int count) {}

    /**
     * A team below another one.
     *
     * @param group the team
     * @param owned how many entities it and the teams below it own
     */
    record Below(EntityRef group, int owned) {}

    /**
     * Where a team sits.
     *
     * @param above the teams above it, outermost first
     * @param group the team itself
     * @param below the teams directly below it
     */
    record Sits(List<EntityRef> above, EntityRef group, List<TeamsPage.Team> below) {}

    /**
     * Who belongs to a team.
     *
     * @param members the first of them
     * @param total how many in all
     */
    record People(List<EntityRef> members, int total) {}

    /**
     * How to reach a team or a person.
     *
     * @param ways by type
     */
    record Contact(List<ContactWay> ways) {}

    static List<Panel> of(Portal portal, ResolvedEntity group, TeamForest forest) {
        EntityRef ref = group.ref();
        List<Panel> panels = new ArrayList<>();
        if (forest.owned(ref) + forest.ownedBelow(ref) > 0) {
            panels.add(panel(ref, Panel.Region.MAIN, 10, "owns", () -> owns(portal, group, forest)));
        }
        if (forest.parent(ref).isPresent() || !forest.children(ref).isEmpty()) {
            panels.add(panel(ref, Panel.Region.MAIN, 20, "sits", () -> sits(group, forest)));
        }
        List<EntityRef> members = group.targets(RelationType.HAS_MEMBER);
        if (!members.isEmpty()) {
            panels.add(panel(ref, Panel.Region.SIDE, 20, "people", () -> new People(first(members), members.size())));
        }
        panels.addAll(contact(group));
        return panels;
    }

    static List<Panel> contact(ResolvedEntity entity) {
        List<ContactWay> ways = ContactWay.of(entity);
        return ways.isEmpty()
                ? List.of()
                : List.of(panel(entity.ref(), Panel.Region.SIDE, 10, "contact", () -> new Contact(ways)));
    }

    static Panel panel(EntityRef ref, Panel.Region region, int order, String template, Supplier<?> model) {
        return new Panel(ref, region, order, "features/ownership/" + template, model);
    }

    static Owns owns(Portal portal, ResolvedEntity owner, TeamForest forest) {
        List<EntityRef> owned = owner.targets(RelationType.OWNER_OF);
        List<Below> below = forest.children(owner.ref()).stream()
                .map(child -> new Below(child, forest.owned(child) + forest.ownedBelow(child)))
                .filter(child -> child.owned() > 0)
                .toList();
        return new Owns(
                kinds(portal, owned),
                EntityRow.of(portal.catalog(), first(owned)),
                owned.size(),
                Address.browse("owner", owner.ref()),
                below,
                forest.ownedBelow(owner.ref()));
    }

    private static List<KindCount> kinds(Portal portal, List<EntityRef> entities) {
        Map<String, Integer> counts = new TreeMap<>();
        entities.forEach(entity -> counts.merge(entity.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new KindCount(entry.getKey(), portal.words().kinds(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Sits sits(ResolvedEntity group, TeamForest forest) {
        List<EntityRef> above = forest.above(group.ref());
        return new Sits(
                above.subList(Math.max(0, above.size() - 8), above.size()),
                group.ref(),
                forest.children(group.ref()).stream()
                        .map(child -> TeamsPage.team(forest.group(child)))
                        .toList());
    }

    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
