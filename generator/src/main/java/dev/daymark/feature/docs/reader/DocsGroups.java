package dev.daymark.feature.docs.reader;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.docs.library.DocSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Sorts documentation into what belongs together. */
final class DocsGroups {

    private static final int DEEPEST = 4;

    private final Catalog catalog;
    private final List<DocSite> described = new ArrayList<>();
    private final List<DocSite> undescribed = new ArrayList<>();

    /**
     * Sets that belong together.
     *
     * @param common what they have in common
     * @param sites by title
     */
    record Shelf(DocsHome.Common common, List<DocSite> sites) {}

    DocsGroups(Catalog catalog, List<DocSite> sites) {
        this.catalog = catalog;
        sites.stream()
                .sorted(Comparator.comparing((DocSite site) -> site.title().toLowerCase(Locale.ROOT))
                        .thenComparing(site -> String.join("/", site.base())))
                .forEach(site -> (entity(site).isPresent() ? described : undescribed).add(site));
    }

    /** What documents entities, by their domains. */
    List<Shelf> byDomain() {
        return shelves(this::domain, "docs.no-domain");
    }

    /** What documents entities, by their owners. */
    List<Shelf> byTeam() {
        return shelves(entity -> entity.targets(RelationType.OWNED_BY).stream().findFirst(), "docs.no-owner");
    }

    /** What documents repositories in which no descriptor claims it. */
    List<Shelf> undescribed() {
        return undescribed.isEmpty()
                ? List.of()
                : List.of(new Shelf(new DocsHome.Common(Optional.empty(), "docs.repositories"), undescribed));
    }

    private List<Shelf> shelves(Function<ResolvedEntity, Optional<EntityRef>> subject, String none) {
        Map<EntityRef, List<DocSite>> bySubject =
                new TreeMap<>(Comparator.comparing(this::title).thenComparing(Comparator.naturalOrder()));
        List<DocSite> others = new ArrayList<>();
        for (DocSite site : described) {
            entity(site)
                    .flatMap(subject)
                    .map(ref -> bySubject.computeIfAbsent(ref, any -> new ArrayList<>()))
                    .orElse(others)
                    .add(site);
        }
        List<Shelf> shelves = new ArrayList<>();
        bySubject.forEach((ref, sites) -> shelves.add(new Shelf(new DocsHome.Common(Optional.of(ref), ""), sites)));
        if (!others.isEmpty()) {
            shelves.add(new Shelf(new DocsHome.Common(Optional.empty(), none), others));
        }
        return shelves;
    }

    private Optional<ResolvedEntity> entity(DocSite site) {
        return site.entity().flatMap(catalog::entity);
    }

    /** The domain that an entity is part of, directly or through its systems. */
    private Optional<EntityRef> domain(ResolvedEntity entity) {
        Optional<ResolvedEntity> part = Optional.of(entity);
        for (int depth = 0; depth < DEEPEST && part.isPresent(); depth++) {
            if (part.get().ref().kind().equals("domain")) {
                return part.map(ResolvedEntity::ref);
            }
            part = part.get().targets(RelationType.PART_OF).stream()
                    .flatMap(whole -> catalog.entity(whole).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private String title(EntityRef ref) {
        return catalog.entity(ref).map(ResolvedEntity::title).orElse(ref.name()).toLowerCase(Locale.ROOT);
    }
}
