package dev.daymark.site.page;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.ExternalLink;
import dev.daymark.feature.Fact;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Shortcut;
import dev.daymark.feature.Staleness;
import dev.daymark.feature.Tab;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.SourceLocation;
import dev.daymark.site.page.EntityHead.TabLink;
import dev.daymark.site.page.EntityOverview.PanelView;
import dev.daymark.source.ForgeFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of each entity: its overview, the tabs that features add, and its descriptor. */
final class EntityPages {
    private static final String SOURCE = "source";

    /** The relation that leads from a part to the whole, where it is no {@code partOf}. */
    private static final Map<String, String> UPWARDS =
            Map.of("group", RelationType.CHILD_OF, "user", RelationType.MEMBER_OF);

    private final CatalogView view;
    private final Map<EntityRef, List<Tab>> tabs;
    private final Map<EntityRef, List<Shortcut>> shortcuts;
    private final Map<EntityRef, List<Panel>> panels;
    private final Map<EntityRef, List<Fact>> facts;

    /** Below which page of the portal an entity of a kind is found. */
    private final Map<String, PageLink> sections = new HashMap<>();

    EntityPages(CatalogView view, EntityParts parts) {
        this.view = view;
        tabs = byEntity(
                parts.tabs().stream(),
                Tab::entity,
                Comparator.comparingInt(Tab::order).thenComparing(Tab::id));
        panels = byEntity(
                parts.panels().stream(),
                Panel::entity,
                Comparator.comparingInt(Panel::order).thenComparing(Panel::template));
        parts.navigation().forEach(entry -> entry.kinds()
                .forEach(kind -> sections.put(kind, new PageLink(entry.title(), entry.address()))));
        shortcuts = byEntity(
                parts.shortcuts().stream(),
                Shortcut::entity,
                Comparator.comparingInt(Shortcut::order).thenComparing(Shortcut::title));
        facts = byEntity(view.portal().facts().stream(), Fact::entity, Comparator.comparing(Fact::label));
    }

    /**
     * A tab of a feature, framed as a page of the entity.
     *
     * @param head what stands on top
     * @param title what the tab is called
     * @param body the feature's block
     */
    record TabModel(EntityHead head, String title, PanelView body) {}

    Stream<Page> pages() {
        return view.catalog().all().stream().flatMap(this::pages);
    }

    private Stream<Page> pages(ResolvedEntity entity) {
        List<Page> pages = new ArrayList<>();
        List<PageLink> above = above(entity);
        pages.add(new Page(
                new Address.Overview(entity.ref()), entity.title(), above, "entity/overview", () -> overview(entity)));
        List<PageLink> trail = Stream.concat(
                        above.stream(), Stream.of(new PageLink(entity.title(), new Address.Overview(entity.ref()))))
                .toList();
        for (Tab tab : tabs.getOrDefault(entity.ref(), List.of())) {
            pages.add(page(entity, tab, address(tab), trail, tab.model()));
            for (int i = 0; i < tab.furtherPages().size(); i++) {
                Address address = new Address.EntityTab(entity.ref(), tab.id(), i + 2);
                pages.add(page(entity, tab, address, trail, tab.furtherPages().get(i)));
            }
        }
        if (entity.origin() instanceof Origin.Declared declared) {
            String title = view.words().text("source.title");
            pages.add(new Page(
                    new Address.EntityTab(entity.ref(), SOURCE),
                    title,
                    trail,
                    "entity/tab",
                    () -> new TabModel(
                            head(entity, SOURCE),
                            title,
                            new PanelView("entity/source", SourceModel.of(view, entity, declared.location())))));
        }
        return pages.stream();
    }

    private Page page(ResolvedEntity entity, Tab tab, Address address, List<PageLink> trail, Supplier<?> model) {
        return new Page(
                address,
                tab.title(),
                trail,
                "entity/tab",
                () -> new TabModel(head(entity, tab.id()), tab.title(), new PanelView(tab.template(), model.get())));
    }

    /** The part of the portal where entities of the kind are found, and what the entity is part of. */
    private List<PageLink> above(ResolvedEntity entity) {
        String upwards = UPWARDS.getOrDefault(entity.ref().kind(), RelationType.PART_OF);
        return Stream.concat(
                        Stream.of(sections.getOrDefault(entity.ref().kind(), CatalogPages.catalog(view.words()))),
                        entity.targets(upwards).stream()
                                .flatMap(whole -> view.catalog().entity(whole).stream())
                                .limit(1)
                                .map(whole -> new PageLink(whole.title(), new Address.Overview(whole.ref()))))
                .toList();
    }

    private EntityOverview overview(ResolvedEntity entity) {
        List<Panel> all = panels.getOrDefault(entity.ref(), List.of());
        return new EntityOverview(
                head(entity, ""),
                view.views(CatalogView.worstFirst(entity.problems())),
                EntityOverview.deprecation(view, entity),
                view.activity().quiet(entity),
                view.repositoryOf(entity).flatMap(Staleness::of),
                ImpliedEntity.of(view.catalog(), entity),
                EntityOverview.paragraphs(entity).stream().skip(1).toList(),
                PanelView.of(all, Panel.Region.OWNER),
                PanelView.of(all, Panel.Region.WIDE),
                PanelView.of(all, Panel.Region.MAIN),
                PanelView.of(all, Panel.Region.ASIDE),
                PanelView.of(all, Panel.Region.SIDE),
                EntityDetails.of(view, entity, facts.getOrDefault(entity.ref(), List.of())),
                links(entity));
    }

    /** Those of a team or a person are shown by what they are good for, beside the ways to reach them. */
    private static List<ExternalLink> links(ResolvedEntity entity) {
        return Set.of("group", "user").contains(entity.ref().kind()) ? List.of() : ExternalLink.of(entity);
    }

    private EntityHead head(ResolvedEntity entity, String current) {
        Optional<SourceLocation> place = entity.declaration().map(Origin.Declared::location);
        Optional<RepositoryFacts> repository = view.repositoryOf(entity);
        return new EntityHead(
                entity.ref(),
                entity.title(),
                view.words().kinds(entity.kind(), 1),
                EntityHead.Value.of(entity, "type", entity.type()),
                EntityHead.Value.of(entity, "lifecycle", entity.lifecycle()),
                EntityOverview.paragraphs(entity).stream().findFirst(),
                entity.targets(RelationType.OWNED_BY).stream()
                        .filter(any -> !current.isEmpty())
                        .findFirst(),
                entity.isImplied(),
                entity.isRejected(),
                repository
                        .flatMap(RepositoryFacts::forge)
                        .filter(ForgeFacts::archived)
                        .isPresent(),
                repository.filter(RepositoryFacts::stale).isPresent(),
                place.flatMap(view.forge()::view),
                place.filter(any -> !entity.problems().isEmpty()).flatMap(view.forge()::edit),
                shortcuts.getOrDefault(entity.ref(), List.of()),
                tabLinks(entity, current));
    }

    private List<TabLink> tabLinks(ResolvedEntity entity, String current) {
        List<TabLink> links = new ArrayList<>();
        links.add(new TabLink(
                view.words().text("overview.title"),
                new Address.Overview(entity.ref()),
                OptionalInt.empty(),
                current.isEmpty()));
        Stream.concat(
                        tabs.getOrDefault(entity.ref(), List.of()).stream()
                                .map(tab -> Map.entry(
                                        tab.order(),
                                        new TabLink(
                                                tab.title(),
                                                address(tab),
                                                tab.count(),
                                                tab.id().equals(current)))),
                        shortcuts.getOrDefault(entity.ref(), List.of()).stream()
                                .map(way -> Map.entry(
                                        way.order(), new TabLink(way.title(), way.address(), way.count(), false))))
                .sorted(Map.Entry.comparingByKey())
                .forEach(link -> links.add(link.getValue()));
        if (!entity.isImplied()) {
            links.add(new TabLink(
                    view.words().text("source.title"),
                    new Address.EntityTab(entity.ref(), SOURCE),
                    OptionalInt.empty(),
                    current.equals(SOURCE)));
        }
        return links.size() > 1 ? List.copyOf(links) : List.of();
    }

    private static Address address(Tab tab) {
        return new Address.EntityTab(tab.entity(), tab.id());
    }

    private static <T> Map<EntityRef, List<T>> byEntity(
            Stream<T> values, Function<T, EntityRef> entity, Comparator<T> order) {
        return values.sorted(order).collect(Collectors.groupingBy(entity));
    }
}
