package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Page;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Portal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** All systems, domain by domain; those without a domain come last. */
final class SystemsPage {
    private SystemsPage() {}

    /**
     * A page of systems.
     *
     * @param domains with the systems of this page
     * @param pager the way to the others
     */
    record Model(List<Domain> domains, Pager pager) {}

    /**
     * The systems of a domain.
     *
     * @param ref the domain; empty when the systems have none
     * @param systems those of this page
     */
    record Domain(Optional<EntityRef> ref, List<Row> systems) {}

    /**
     * A system as a line of a table.
     *
     * @param system the system
     * @param parts how many it has
     */
    record Row(EntityRow system, int parts) {}

    private record Placed(Optional<EntityRef> domain, String domainTitle, ResolvedEntity system) {}

    /** All systems by title, implied ones included. */
    static List<ResolvedEntity> systems(Catalog catalog) {
        return catalog.all().stream()
                .filter(entity -> entity.ref().kind().equals("system"))
                .sorted(EntityRow.BY_TITLE)
                .toList();
    }

    static List<Page> pages(Portal portal, List<ResolvedEntity> systems) {
        Catalog catalog = portal.catalog();
        List<Placed> placed = systems.stream()
                .map(system -> placed(catalog, system))
                .sorted(Comparator.comparing((Placed one) -> one.domain().isEmpty())
                        .thenComparing(Placed::domainTitle)
                        .thenComparing(
                                one -> one.domain().map(EntityRef::toString).orElse("")))
                .toList();
        var address = Pager.within("systems");
        var slices = Pager.slices(placed, Pager.ROWS, address);
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Page(
                        address.apply(i + 1),
                        portal.words().text("systems.title"),
                        List.of(),
                        "features/relations/systems",
                        () -> new Model(
                                domains(slices.get(i).items()), slices.get(i).pager())))
                .toList();
    }

    private static Placed placed(Catalog catalog, ResolvedEntity system) {
        Optional<EntityRef> domain = system.targets(RelationType.PART_OF).stream()
                .filter(target -> target.kind().equals("domain"))
                .findFirst();
        String title =
                domain.flatMap(catalog::entity).map(ResolvedEntity::title).orElse("");
        return new Placed(domain, title, system);
    }

    private static List<Domain> domains(List<Placed> systems) {
        List<Domain> domains = new ArrayList<>();
        for (Placed placed : systems) {
            if (domains.isEmpty() || !domains.get(domains.size() - 1).ref().equals(placed.domain())) {
                domains.add(new Domain(placed.domain(), new ArrayList<>()));
            }
            domains.get(domains.size() - 1)
                    .systems()
                    .add(new Row(
                            EntityRow.of(placed.system()),
                            placed.system().targets(RelationType.HAS_PART).size()));
        }
        return domains;
    }
}
