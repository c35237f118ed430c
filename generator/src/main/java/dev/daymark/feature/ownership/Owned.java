package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a team owns.
 *
 * @param kinds how many of each kind
 * @param rows the first of them
 * @param total how many in all
 * @param all where all are listed
 * @param problems how many problems there are in all of it
 * @param problemsTab where those are
 * @param below teams directly below it that own something, or have teams below them that do
 * @param belowTotal how many entities teams below it own
 * @param example what to write in the descriptor of something that the team owns
 */
record Owned(
        List<KindCount> kinds,
        List<Row> rows,
        int total,
        Address all,
        int problems,
        Address problemsTab,
        List<Below> below,
        int belowTotal,
        String example) {
    private static final List<String> KINDS = List.of("component", "api", "resource", "system", "domain", "template");

    /** What runs first, what it hangs together by after that, other kinds last. */
    private static final Comparator<EntityRef> BY_KIND = Comparator.comparingInt(
                    (EntityRef ref) -> KINDS.contains(ref.kind()) ? KINDS.indexOf(ref.kind()) : KINDS.size())
            .thenComparing(EntityRef::kind);

    /**
     * How many entities of a kind there are.
     *
     * @param kind lower case
     * @param label what so many of them are called
     * @param count how many
     */
    record KindCount(String kind, String label, int count) {}

    /**
     * An entity as a line of the table.
     *
     * @param ref the entity
     * @param type its type
     * @param lifecycle its lifecycle
     * @param fix what to do next for it
     */
    record Row(EntityRef ref, Optional<String> type, Optional<String> lifecycle, Optional<NextFix> fix) {}

    /**
     * A team below another one.
     *
     * @param group the team
     * @param owned how many entities it and the teams below it own
     */
    record Below(EntityRef group, int owned) {}

    static Owned of(Portal portal, ResolvedEntity owner, TeamForest forest) {
        List<ResolvedEntity> owned = owner.targets(RelationType.OWNER_OF).stream()
                .flatMap(ref -> portal.catalog().entity(ref).stream())
                .sorted(Comparator.comparing(ResolvedEntity::ref, BY_KIND).thenComparing(EntityRow.BY_TITLE))
                .toList();
        List<Below> below = forest.children(owner.ref()).stream()
                .map(child -> new Below(child, forest.owned(child) + forest.ownedBelow(child)))
                .filter(child -> child.owned() > 0)
                .limit(Pager.ROWS)
                .toList();
        return new Owned(
                kinds(portal.words(), owned),
                owned.stream()
                        .limit(Pager.ROWS)
                        .map(entity -> row(portal, entity))
                        .toList(),
                owned.size(),
                Address.browse("owner", owner.ref()),
                TeamProblems.of(portal.catalog(), owner).size(),
                TeamProblems.address(owner.ref()),
                below,
                forest.ownedBelow(owner.ref()),
                Examples.owner(owner.ref()));
    }

    private static Row row(Portal portal, ResolvedEntity entity) {
        return new Row(entity.ref(), entity.type(), entity.lifecycle(), NextFix.of(entity, portal.words()));
    }

    private static List<KindCount> kinds(Words words, List<ResolvedEntity> owned) {
        Map<EntityRef, Integer> counts = new TreeMap<>(BY_KIND);
        owned.forEach(entity -> counts.merge(entity.ref(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> kind(words, entry.getKey().kind(), entry.getValue()))
                .toList();
    }

    private static KindCount kind(Words words, String kind, int count) {
        return new KindCount(kind, words.kinds(kind, count), count);
    }
}
