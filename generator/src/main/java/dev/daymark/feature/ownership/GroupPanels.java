package dev.daymark.feature.ownership;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.ExternalLink;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The blocks on a team's overview: how to reach it, what it owns, where it sits, who belongs to it. */
final class GroupPanels {
    private static final int PEOPLE = 60;

    private final Portal portal;
    private final TeamCharts charts;
    private final boolean knowsPeople;

    GroupPanels(Portal portal, TeamCharts charts) {
        this.portal = portal;
        this.charts = charts;
        knowsPeople = portal.catalog()
                .declared()
                .anyMatch(entity -> entity.ref().kind().equals("user"));
    }

    /**
     * How to reach a team or a person.
     *
     * @param ways the quickest first
     * @param example what to write when there is none
     */
    record Reach(List<ContactWay> ways, String example) {}

    /**
     * Where a team sits.
     *
     * @param tree the team among others
     * @param all the chart that this is a part of
     */
    record Sits(TeamTree tree, Address all) {}

    /**
     * Who belongs to a team.
     *
     * @param members the first of them
     * @param total how many in all
     * @param example what to write when there is nobody
     */
    record People(List<Person> members, int total, String example) {}

    /**
     * Somebody in a team.
     *
     * @param ref the person
     * @param role what they do
     */
    record Person(EntityRef ref, Optional<String> role) {}

    /**
     * What else helps those who work with a team.
     *
     * @param text what the team says
     * @param links where to read on
     */
    record GoodToKnow(Optional<String> text, List<ExternalLink> links) {}

    List<Panel> of(ResolvedEntity group) {
        EntityRef ref = group.ref();
        TeamForest forest = charts.forest();
        boolean leaf = forest.children(ref).isEmpty();
        List<Panel> panels = new ArrayList<>();
        reach(group, leaf).ifPresent(panels::add);
        if (leaf || forest.owned(ref) + forest.ownedBelow(ref) > 0) {
            panels.add(panel(ref, Panel.Region.MAIN, 10, "owns", () -> Owned.of(portal, group, forest)));
        }
        if (forest.parent(ref).isPresent() || !leaf) {
            panels.add(
                    panel(ref, Panel.Region.MAIN, 20, "sits", () -> new Sits(charts.around(ref), Address.of("teams"))));
        }
        boolean anybody = !group.targets(RelationType.HAS_MEMBER).isEmpty();
        if (anybody || (leaf && knowsPeople)) {
            panels.add(panel(ref, Panel.Region.ASIDE, 10, "people", () -> people(group)));
        }
        goodToKnow(group).ifPresent(panels::add);
        return panels;
    }

    private Optional<Panel> reach(ResolvedEntity group, boolean expected) {
        Optional<Panel> panel = reach(group);
        return panel.isPresent() || !expected
                ? panel
                : Optional.of(panel(
                        group.ref(),
                        Panel.Region.OWNER,
                        0,
                        "reach",
                        () -> new Reach(List.of(), Examples.ways(group.ref()))));
    }

    /** How to reach a team or a person, if there is a way. */
    static Optional<Panel> reach(ResolvedEntity entity) {
        List<ContactWay> ways = ContactWay.of(entity);
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(panel(entity.ref(), Panel.Region.OWNER, 0, "reach", () -> new Reach(ways, "")));
    }

    /** What is worth knowing of a team or a person besides the ways to reach them, if there is anything. */
    static Optional<Panel> goodToKnow(ResolvedEntity entity) {
        Optional<String> text = entity.annotation("daymark.dev/good-to-know").filter(said -> !said.isBlank());
        List<ExternalLink> links = ExternalLink.of(entity).stream()
                .filter(link -> !link.isContact())
                .toList();
        return text.isEmpty() && links.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        panel(entity.ref(), Panel.Region.ASIDE, 20, "good-to-know", () -> new GoodToKnow(text, links)));
    }

    static Panel panel(EntityRef ref, Panel.Region region, int order, String template, Supplier<?> model) {
        return new Panel(ref, region, order, "features/ownership/" + template, model);
    }

    private People people(ResolvedEntity group) {
        List<EntityRef> members = group.targets(RelationType.HAS_MEMBER);
        Catalog catalog = portal.catalog();
        return new People(
                members.stream()
                        .limit(PEOPLE)
                        .map(ref -> new Person(ref, catalog.entity(ref).flatMap(EntityRow::summary)))
                        .toList(),
                members.size(),
                Examples.member(group.ref()));
    }
}
