package dev.daymark.site.page;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.harvest.RepositoryFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The first page: ways in, what is there, what was changed last, and how complete the catalog is. */
final class HomePage {
    private static final int FEW_ENTITIES = 5;
    private static final int CARDS = 24;
    private static final String FIRST_DESCRIPTOR = """
            # catalog-info.yaml
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata:
              name: my-service
              description: What it does, in a sentence.
            spec:
              type: service
              lifecycle: production
              owner: my-team
            """;

    private final CatalogView view;
    private final RepositoryPages repositories;

    HomePage(CatalogView view, RepositoryPages repositories) {
        this.view = view;
        this.repositories = repositories;
    }

    /**
     * A part of the organisation.
     *
     * @param ref a domain or system
     * @param summary what it is
     * @param parts what it has directly, the first few
     * @param count how many entities belong to it
     */
    record Card(EntityRef ref, Optional<String> summary, List<EntityRef> parts, int count) {}

    /**
     * How much of the catalog has something.
     *
     * @param id what it has, as in {@code home.coverage.<id>}
     * @param have how many have it
     * @param total how many could
     */
    record Coverage(String id, int have, int total) {
        /** In percent, rounded down, so that 100 means all. */
        public int percent() {
            return (int) (have * 100L / total);
        }
    }

    /**
     * The home page.
     *
     * @param entities how many the catalog has
     * @param repositories how many were read
     * @param few whether the organisation has hardly begun
     * @param suggestions a few places worth a visit
     * @param grid what the cards are, domains or systems, if there are any
     * @param cards the parts of the organisation
     * @param kinds how many there are of each kind
     * @param changed the repositories that changed last
     * @param templates what starts something new, the first few
     * @param allTemplates where all of it is listed
     * @param coverage how complete the catalog is
     */
    record Model(
            int entities,
            int repositories,
            boolean few,
            List<PageLink> suggestions,
            String grid,
            List<Card> cards,
            List<FacetValue> kinds,
            List<RepositoryPages.Row> changed,
            List<EntityRow> templates,
            Address allTemplates,
            List<Coverage> coverage) {
        /** What a first descriptor looks like. */
        public String firstDescriptor() {
            return FIRST_DESCRIPTOR;
        }
    }

    Page page() {
        return new Page(Address.of(), view.portal().name(), List.of(), "home", this::model);
    }

    private Model model() {
        String grid = Stream.of("domain", "system")
                .filter(kind -> !view.declared(kind).isEmpty())
                .findFirst()
                .orElse("kind");
        return new Model(
                view.declared().size(),
                view.catalog().repositories().size(),
                view.declared().size() < FEW_ENTITIES,
                suggestions(),
                grid,
                view.declared(grid).stream().limit(CARDS).map(this::card).toList(),
                view.facet("kind").map(Facet::values).orElse(List.of()),
                changed(),
                EntityRow.of(view.declared("template").stream().limit(3).toList()),
                new Address.Browse("kind", "template", 1),
                coverage());
    }

    private List<PageLink> suggestions() {
        return Stream.of("owner", "tag", "system", "type")
                .flatMap(facet -> view.facet(facet).stream())
                .map(facet -> facet.values().get(0))
                .map(value -> new PageLink(value.label(), value.address()))
                .toList();
    }

    private Card card(ResolvedEntity whole) {
        int count = view.facet(whole.ref().kind()).stream()
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.target().equals(Optional.of(whole.ref())))
                .mapToInt(FacetValue::count)
                .sum();
        List<EntityRef> parts =
                whole.targets(RelationType.HAS_PART).stream().limit(4).toList();
        return new Card(whole.ref(), EntityRow.summary(whole), parts, count);
    }

    private List<RepositoryPages.Row> changed() {
        return view.catalog().repositories().values().stream()
                .filter(repository -> repository.commit().isPresent())
                .sorted(Comparator.comparing((RepositoryFacts repository) ->
                                repository.commit().orElseThrow().time().toInstant())
                        .reversed())
                .limit(5)
                .map(repositories::row)
                .toList();
    }

    private List<Coverage> coverage() {
        List<ResolvedEntity> owned = view.declared().stream()
                .filter(entity -> Facets.OWNED_KINDS.contains(entity.ref().kind()))
                .toList();
        List<ResolvedEntity> components = view.declared("component");
        List<ResolvedEntity> dated =
                components.stream().filter(view.activity()::isKnown).toList();
        return Stream.of(
                        coverage("owned", owned, this::hasDeclaredOwner),
                        coverage("documented", components, HomePage::hasDocs),
                        coverage("apis", view.declared("api"), HomePage::hasDefinition),
                        coverage("placed", components, entity -> !entity.targets(RelationType.PART_OF)
                                .isEmpty()),
                        coverage("fresh", dated, view.activity()::isFresh))
                .filter(coverage -> coverage.total() > 0)
                .toList();
    }

    private static boolean hasDocs(ResolvedEntity entity) {
        return entity.annotation("backstage.io/techdocs-ref").isPresent()
                || entity.annotation("backstage.io/techdocs-entity").isPresent();
    }

    private static boolean hasDefinition(ResolvedEntity api) {
        return api.spec().text("definition").filter(text -> !text.isBlank()).isPresent();
    }

    private boolean hasDeclaredOwner(ResolvedEntity entity) {
        return entity.targets(RelationType.OWNED_BY).stream().anyMatch(owner -> view.catalog()
                .entity(owner)
                .filter(found -> !found.isImplied())
                .isPresent());
    }

    private static Coverage coverage(String id, List<ResolvedEntity> entities, Predicate<ResolvedEntity> has) {
        return new Coverage(id, (int) entities.stream().filter(has).count(), entities.size());
    }
}
