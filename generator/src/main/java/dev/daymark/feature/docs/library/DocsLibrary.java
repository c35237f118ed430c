package dev.daymark.feature.docs.library;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Portal;
import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.collect.DocsCollector;
import dev.daymark.feature.docs.library.EntityFolders.Folder;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.harvest.Harvest;
import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All documentation of the run. Immutable once read. In a preview, what has not changed since the last library is the same
 * object as there.
 */
public final class DocsLibrary {

    private static final String BORROWED = "backstage.io/techdocs-entity";

    private final Map<String, DocsShelf> shelves = new LinkedHashMap<>();
    private final Set<String> same = new HashSet<>();
    private final List<DocSite> sites = new ArrayList<>();
    private final Map<String, List<DocSite>> byRepository = new HashMap<>();
    private final Map<EntityRef, Placed> byEntity = new TreeMap<>();
    private final Map<String, Map<String, Placed>> pages = new HashMap<>();
    private final SortedMap<EntityRef, Decided> decided = new TreeMap<>();
    private final SortedMap<String, Placed> readmes = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A page and the documentation in which readers find it.
     *
     * @param site where
     * @param file which
     */
    public record Placed(DocSite site, DocsFile file) {

        /** Whether another page is in the same place. Sites are large, and compared nowhere. */
        private boolean isAt(@Nullable Placed other) {
            return other != null
                    && site.repository().name().equals(other.site.repository().name())
                    && site.base().equals(other.site.base())
                    && file.path().equals(other.file.path());
        }
    }

    private DocsLibrary() {}

    /**
     * Reads what was collected, and gives it its place.
     *
     * @param last the library of the same portal at an earlier time
     */
    public static DocsLibrary of(Portal portal, Optional<DocsLibrary> last) {
        DocsLibrary library = new DocsLibrary();
        Map<String, DocsShelf> earlier = last.map(before -> before.shelves).orElse(Map.of());
        Map<String, CollectedDocs> collected = new LinkedHashMap<>();
        Map<Folder, Folder> known = new HashMap<>();
        for (RepositoryDocs docs : read(portal.harvests(), earlier)) {
            String name = docs.facts().name();
            DocsShelf shelf = new DocsShelf(portal.catalog(), docs, Optional.ofNullable(earlier.get(name)));
            collected.put(name, docs.docs());
            library.shelves.put(name, shelf);
            shelf.folders().forEach((named, meant) -> known.put(new Folder(name, named), new Folder(name, meant)));
        }
        EntityFolders places = new EntityFolders(portal.catalog());
        DocsClaims claims = new DocsClaims(portal.catalog(), places, known);
        library.problems.addAll(claims.problems());
        library.shelves.values().forEach(shelf -> shelf.fill(claims));
        library.decide(portal, new DecisionClaims(portal.catalog(), places, collected));
        library.shelves.forEach(library::take);
        library.share(claims);
        library.borrow(portal.catalog());
        return library;
    }

    /** Reading takes most of the time, and no repository needs another. */
    private static List<RepositoryDocs> read(List<Harvest> harvests, Map<String, DocsShelf> earlier) {
        return harvests.parallelStream()
                .flatMap(harvest -> Optional.ofNullable(harvest.collected().get(DocsCollector.ID))
                        .map(stored -> RepositoryDocs.of(
                                harvest.repository(),
                                stored,
                                Optional.ofNullable(
                                                earlier.get(harvest.repository().name()))
                                        .map(DocsShelf::collected)))
                        .stream())
                .toList();
    }

    /** Gives decisions their place. Entities that name the same folder share its pages. */
    private void decide(Portal portal, DecisionClaims claims) {
        problems.addAll(claims.problems());
        claims.folders().forEach((entity, folder) -> {
            DocsShelf shelf = Objects.requireNonNull(shelves.get(folder.repository()));
            String name =
                    portal.catalog().entity(entity).map(ResolvedEntity::title).orElse(entity.name());
            shelf.placeDecisions(
                    folder,
                    entity,
                    portal.words().text("decisions.of", name),
                    new Address.EntityTab(entity, Decided.TAB));
            decided.put(entity, Decided.of(folder, shelf.docs()));
        });
    }

    private void take(String repository, DocsShelf shelf) {
        sites.addAll(shelf.sites());
        byRepository.put(repository, List.copyOf(shelf.sites()));
        pages.put(repository, shelf.pages());
        shelf.readme().ifPresent(readme -> readmes.put(repository, readme));
        if (shelf.isAsItWas()) {
            same.add(repository);
        }
        shelf.sites().forEach(site -> {
            problems.addAll(site.judged(site.project().problems()));
            problems.addAll(site.judged(site.navigation().problems()));
        });
    }

    /** Entities that name the same folder share its documentation. */
    private void share(DocsClaims claims) {
        Map<EntityRef, DocSite> owners = new HashMap<>();
        sites.stream().filter(site -> site.list().isEmpty()).forEach(site -> site.entity()
                .ifPresent(owner -> owners.put(owner, site)));
        claims.folders().forEach((entity, folder) -> {
            DocSite site = owners.get(claims.claimants(folder).get(0));
            if (site != null) {
                site.home().ifPresent(home -> byEntity.put(entity, new Placed(site, home)));
            }
        });
    }

    /** Entities that show the documentation of another, some from a page of it on. */
    private void borrow(Catalog catalog) {
        Map<EntityRef, Placed> own = new TreeMap<>(byEntity);
        catalog.declared().forEach(entity -> entity.annotation(BORROWED).ifPresent(written -> {
            Optional<Placed> start = EntityRef.parse(
                            written.strip(),
                            Optional.of("component"),
                            entity.ref().namespace())
                    .filter(lender -> !lender.equals(entity.ref()))
                    .flatMap(lender -> Optional.ofNullable(own.get(lender)));
            String path = entity.annotation(BORROWED + "-path").orElse("");
            start.ifPresentOrElse(
                    home -> byEntity.put(
                            entity.ref(),
                            home.site()
                                    .page(path)
                                    .map(page -> new Placed(home.site(), page))
                                    .orElse(home)),
                    () -> problems.add(EntityFolders.problem(
                            entity,
                            BORROWED,
                            "\"" + written + "\" has no documentation",
                            "name another entity that has a " + DocsClaims.REFERENCE)));
        }));
    }

    /** Whether all documentation of a repository is that of the last library. */
    public boolean isAsItWas(String repository) {
        return same.contains(repository);
    }

    /** Whether the documentation of each entity begins where it does in another library. */
    public boolean beginsAs(DocsLibrary other) {
        return byEntity.keySet().equals(other.byEntity.keySet())
                && byEntity.entrySet().stream()
                        .allMatch(start -> start.getValue().isAt(other.byEntity.get(start.getKey())));
    }

    /** All documentation, claimed ones of a repository before the others. */
    public List<DocSite> sites() {
        return List.copyOf(sites);
    }

    /** The documentation in a repository, in the same order. */
    public List<DocSite> sites(String repository) {
        return byRepository.getOrDefault(repository, List.of());
    }

    /** Where the documentation of each entity begins that has one; several may share one. */
    public Map<EntityRef, Placed> byEntity() {
        return byEntity;
    }

    /** The README of each repository. Its site is none of {@link #sites} where it is no page of documentation. */
    public SortedMap<String, Placed> readmes() {
        return readmes;
    }

    /** The decisions about each entity that has some. */
    public SortedMap<EntityRef, Decided> decisions() {
        return decided;
    }

    /** The page that a file of a repository has become. */
    public Optional<Placed> page(String repository, String path) {
        return Optional.ofNullable(pages.getOrDefault(repository, Map.of()).get(path));
    }

    /** What is wrong with configurations, navigation and annotations. */
    public List<Problem> problems() {
        return problems;
    }
}
