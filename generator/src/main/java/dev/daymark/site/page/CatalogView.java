package dev.daymark.site.page;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.ForgeLinks;
import dev.daymark.feature.Portal;
import dev.daymark.feature.ProblemView;
import dev.daymark.feature.Words;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What several kinds of page look up in the catalog, computed once per build. */
final class CatalogView {
    private final Portal portal;
    private final List<ResolvedEntity> declared;
    private final Facets facets;
    private final ForgeLinks forge;
    private final Activity activity;
    private final Map<String, EntityRef> byReference;
    private final Map<String, List<ResolvedEntity>> byRepository = new HashMap<>();
    private final Map<String, List<Problem>> problemsByRepository;

    CatalogView(Portal portal) {
        this.portal = portal;
        Catalog catalog = portal.catalog();
        declared = catalog.declared().sorted(EntityRow.BUILT_FIRST).toList();
        List<ResolvedEntity> implied = catalog.all().stream()
                .filter(ResolvedEntity::isImplied)
                .sorted(EntityRow.BY_TITLE)
                .toList();
        facets = Facets.of(catalog, declared, implied, portal.words());
        forge = new ForgeLinks(catalog);
        activity = new Activity(catalog);
        byReference = catalog.entities().keySet().stream()
                .collect(Collectors.toMap(EntityRef::toString, Function.identity()));
        for (ResolvedEntity entity : declared) {
            entity.declaration().map(Origin.Declared::repository).ifPresent(repository -> byRepository
                    .computeIfAbsent(repository, any -> new ArrayList<>())
                    .add(entity));
        }
        problemsByRepository = catalog.problems().stream()
                .collect(Collectors.groupingBy(problem -> problem.location().repository()));
    }

    Portal portal() {
        return portal;
    }

    Catalog catalog() {
        return portal.catalog();
    }

    Words words() {
        return portal.words();
    }

    ForgeLinks forge() {
        return forge;
    }

    Activity activity() {
        return activity;
    }

    /** All entities that a descriptor declares, those that are built before people. */
    List<ResolvedEntity> declared() {
        return declared;
    }

    List<ResolvedEntity> declared(String kind) {
        return declared.stream()
                .filter(entity -> entity.ref().kind().equals(kind))
                .toList();
    }

    List<Facet> facets() {
        return facets.all();
    }

    /** The entities that share a value of a facet, by title. */
    List<ResolvedEntity> having(FacetValue value) {
        return facets.having(value);
    }

    /** Those facets by which entities can be told apart. */
    List<Facet> dividing() {
        return facets.all().stream().filter(Facet::divides).toList();
    }

    Optional<Facet> facet(String id) {
        return facets.all().stream().filter(facet -> facet.id().equals(id)).findFirst();
    }

    /** What a repository declares, by title. */
    List<ResolvedEntity> declaredIn(String repository) {
        return byRepository.getOrDefault(repository, List.of());
    }

    /** The repository that declares an entity; none for what stands beside the configuration. */
    Optional<RepositoryFacts> repositoryOf(ResolvedEntity entity) {
        return entity.declaration().map(declared -> catalog().repositories().get(declared.repository()));
    }

    /** The page of a repository; what stands beside the configuration has none. */
    Optional<Address> repositoryPage(String repository) {
        return catalog().repositories().containsKey(repository)
                ? Optional.of(new Address.RepositoryPage(repository))
                : Optional.empty();
    }

    /** The problems of a repository, worst first. */
    List<Problem> problemsOf(String repository) {
        return worstFirst(problemsByRepository.getOrDefault(repository, List.of()));
    }

    int problemCount(String repository) {
        return problemsByRepository.getOrDefault(repository, List.of()).size();
    }

    /** The entity with a canonical reference. */
    Optional<EntityRef> reference(String canonical) {
        return Optional.ofNullable(byReference.get(canonical));
    }

    List<ProblemView> views(List<Problem> problems) {
        return problems.stream().map(this::view).toList();
    }

    ProblemView view(Problem problem) {
        return ProblemView.of(problem, forge, problem.entity().flatMap(this::reference));
    }

    static List<Problem> worstFirst(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
