package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Portal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All teams: as an org chart, those that have no place in it, and those that are only named. */
final class TeamsPages {
    private static final int UNPLACED = 80;
    private static final int IMPLIED = 40;

    private final Portal portal;
    private final TeamCharts charts;
    private final TeamForest forest;

    TeamsPages(Portal portal, TeamCharts charts) {
        this.portal = portal;
        this.charts = charts;
        this.forest = charts.forest();
    }

    /**
     * What a page shows.
     *
     * @param of the group whose branch it is; empty for the whole chart
     * @param groups how many groups the portal or the branch has
     * @param tree the chart
     * @param pager the way to the rest of a level that is too wide for a page
     * @param unplaced groups outside the chart
     * @param implied owners that are named and declared nowhere
     * @param example a descriptor of a group, for a portal without any
     */
    record Model(
            Optional<EntityRef> of,
            int groups,
            TeamTree tree,
            Pager pager,
            Some<Team> unplaced,
            Some<Implied> implied,
            String example) {}

    /**
     * The first few of a list.
     *
     * @param <T> what it lists
     * @param shown those few
     * @param more how many more there are
     * @param all where all are listed
     */
    record Some<T>(List<T> shown, int more, Address all) {
        static <T> Some<T> of(List<T> all, int limit, Address address) {
            int shown = Math.min(limit, all.size());
            return new Some<>(all.subList(0, shown), all.size() - shown, address);
        }
    }

    /**
     * A group that is only named.
     *
     * @param team the group
     * @param meant the group that is probably meant
     */
    record Implied(Team team, Optional<EntityRef> meant) {}

    Stream<Page> pages() {
        return Stream.concat(index(), forest.groups().filter(charts::hasPage).flatMap(this::branch));
    }

    private Stream<Page> index() {
        List<EntityRef> roots = forest.roots();
        List<EntityRef> placed =
                roots.stream().filter(root -> forest.below(root) > 0).toList();
        List<EntityRef> tops = placed.isEmpty() ? roots : placed;
        List<EntityRef> unplaced = placed.isEmpty()
                ? List.of()
                : roots.stream().filter(root -> forest.below(root) == 0).toList();
        var address = Pager.within("teams");
        var slices = Pager.slices(tops, TeamCharts.ROOM, address);
        String title = portal.words().text("teams.title");
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Page(address.apply(i + 1), title, List.of(), "features/ownership/teams", () -> {
                    var slice = slices.get(i);
                    return new Model(
                            Optional.empty(),
                            (int) forest.groups().count(),
                            charts.levels(slice.items()),
                            slice.pager(),
                            unplaced(i == 0 ? unplaced : List.of()),
                            implied(i == 0),
                            Examples.GROUP);
                }));
    }

    private Stream<Page> branch(EntityRef group) {
        var address = Pager.within(TeamCharts.page(group));
        var slices = Pager.slices(forest.children(group), TeamCharts.ROOM, address);
        String title = forest.group(group).title();
        List<PageLink> trail = List.of(new PageLink(portal.words().text("teams.title"), Address.of("teams")));
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Page(address.apply(i + 1), title, trail, "features/ownership/teams", () -> {
                    var slice = slices.get(i);
                    return new Model(
                            Optional.of(group),
                            forest.below(group),
                            charts.branch(group, slice.items()),
                            slice.pager(),
                            unplaced(List.of()),
                            implied(false),
                            Examples.GROUP);
                }));
    }

    private Some<Team> unplaced(List<EntityRef> groups) {
        return Some.of(groups.stream().map(forest::team).toList(), UNPLACED, new Address.Browse("kind", "group", 1));
    }

    private Some<Implied> implied(boolean shown) {
        List<Implied> all = portal.catalog().all().stream()
                .filter(entity -> shown && entity.ref().kind().equals("group"))
                .sorted(EntityRow.BY_TITLE)
                .flatMap(TeamsPages::implied)
                .toList();
        return Some.of(all, IMPLIED, new Address.Browse("state", "not declared", 1));
    }

    private static Stream<Implied> implied(ResolvedEntity group) {
        return group.origin() instanceof Origin.Implied implied
                ? Stream.of(new Implied(Team.of(group, 0), implied.meant()))
                : Stream.empty();
    }
}
