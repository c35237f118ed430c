package dev.daymark.feature.ownership;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.ForgeLinks;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Portal;
import dev.daymark.feature.ProblemView;
import dev.daymark.feature.Tab;
import dev.daymark.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a team's descriptor and with all that it owns: a page of the team. */
final class TeamProblems {
    private static final String TAB = "problems";

    private TeamProblems() {}

    /**
     * What the page shows.
     *
     * @param problems those of this page, worst first
     * @param pager the way to the others
     */
    record Model(List<ProblemView> problems, Pager pager) {}

    /** The problems in a fixed order, worst first. */
    static List<Problem> of(Catalog catalog, ResolvedEntity team) {
        return subjects(catalog, team)
                .flatMap(entity -> entity.problems().stream())
                .distinct()
                .sorted(Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The page; empty when nothing is wrong. */
    static Optional<Tab> tab(Portal portal, ResolvedEntity team) {
        List<Problem> problems = of(portal.catalog(), team);
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        List<Supplier<Model>> pages =
                Pager.slices(problems, Pager.ROWS, page -> new Address.EntityTab(team.ref(), TAB, page)).stream()
                        .map(slice -> (Supplier<Model>) () -> model(portal, team, slice))
                        .toList();
        return Optional.of(new Tab(
                team.ref(),
                TAB,
                portal.words().text("problems.title"),
                OptionalInt.of(problems.size()),
                30,
                "features/ownership/problems",
                pages.get(0),
                pages.subList(1, pages.size())));
    }

    static Address address(EntityRef team) {
        return new Address.EntityTab(team, TAB);
    }

    private static Model model(Portal portal, ResolvedEntity team, Pager.Slice<Problem> slice) {
        Map<String, EntityRef> entities = subjects(portal.catalog(), team)
                .map(ResolvedEntity::ref)
                .distinct()
                .collect(Collectors.toMap(EntityRef::toString, ref -> ref));
        ForgeLinks forge = new ForgeLinks(portal.catalog());
        List<ProblemView> shown = slice.items().stream()
                .map(problem -> ProblemView.of(
                        problem, forge, problem.entity().flatMap(ref -> Optional.ofNullable(entities.get(ref)))))
                .toList();
        return new Model(shown, slice.pager());
    }

    private static Stream<ResolvedEntity> subjects(Catalog catalog, ResolvedEntity team) {
        return Stream.concat(
                Stream.of(team),
                team.targets(RelationType.OWNER_OF).stream().flatMap(ref -> catalog.entity(ref).stream()));
    }
}
