package dev.daymark.feature.docs.reader;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Page;
import dev.daymark.feature.Portal;
import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.library.DocsLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The page that lists all documentation. */
public final class DocsHomePage {

    /** Where it is. */
    public static final Address ADDRESS = Address.of("docs");

    private final Portal portal;
    private final DocsLibrary library;

    /** The page for all documentation of a portal. */
    public DocsHomePage(Portal portal, DocsLibrary library) {
        this.portal = portal;
        this.library = library;
    }

    /** The page. */
    public Page page() {
        return new Page(ADDRESS, portal.words().text("docs.title"), List.of(), "features/docs/home", this::model);
    }

    private DocsHome model() {
        Map<EntityRef, List<DocsHome.Row>> byDomain =
                new TreeMap<>(Comparator.comparing(this::title).thenComparing(Comparator.naturalOrder()));
        List<DocsHome.Row> elsewhere = new ArrayList<>();
        List<DocsHome.Row> undescribed = new ArrayList<>();
        for (DocSite site : library.sites()) {
            Optional<ResolvedEntity> entity = site.entity().flatMap(portal.catalog()::entity);
            DocsHome.Row row = row(site, entity);
            if (entity.isEmpty()) {
                undescribed.add(row);
            } else {
                domain(entity.get())
                        .ifPresentOrElse(
                                domain -> byDomain.computeIfAbsent(domain, any -> new ArrayList<>())
                                        .add(row),
                                () -> elsewhere.add(row));
            }
        }
        List<DocsHome.Group> groups = new ArrayList<>();
        byDomain.forEach((domain, rows) -> groups.add(new DocsHome.Group(Optional.of(domain), "", sorted(rows))));
        add(groups, "docs.no-domain", elsewhere);
        add(groups, "docs.repositories", undescribed);
        return new DocsHome(groups, library.sites().size());
    }

    private static void add(List<DocsHome.Group> groups, String key, List<DocsHome.Row> rows) {
        if (!rows.isEmpty()) {
            groups.add(new DocsHome.Group(Optional.empty(), key, sorted(rows)));
        }
    }

    private static List<DocsHome.Row> sorted(List<DocsHome.Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(
                                (DocsHome.Row row) -> row.set().title().toLowerCase(Locale.ROOT))
                        .thenComparing(row -> String.valueOf(row.set().home())))
                .toList();
    }

    private DocsHome.Row row(DocSite site, Optional<ResolvedEntity> entity) {
        return new DocsHome.Row(
                DocPages.set(portal, site),
                site.project().config().about().description().or(() -> entity.flatMap(ResolvedEntity::description)),
                entity.flatMap(
                        known -> known.targets(RelationType.OWNED_BY).stream().findFirst()),
                site.project().files().pages().size(),
                site.project().files().pages().stream()
                        .flatMap(page -> Stream.ofNullable(site.docs().changes().get(page.path())))
                        .map(CollectedDocs.Changed::date)
                        .max(Comparator.naturalOrder()));
    }

    /** The domain that an entity is part of, directly or through its systems. */
    private Optional<EntityRef> domain(ResolvedEntity entity) {
        Optional<ResolvedEntity> part = Optional.of(entity);
        for (int depth = 0; depth < 4 && part.isPresent(); depth++) {
            if (part.get().ref().kind().equals("domain")) {
                return part.map(ResolvedEntity::ref);
            }
            part = part.get().targets(RelationType.PART_OF).stream()
                    .flatMap(whole -> portal.catalog().entity(whole).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private String title(EntityRef ref) {
        return portal.catalog()
                .entity(ref)
                .map(ResolvedEntity::title)
                .orElse(ref.name())
                .toLowerCase(Locale.ROOT);
    }
}
