package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import java.util.List;
import java.util.stream.Stream;

/** The blocks on an overview that say who needs an entity, what it needs, and what it is made of. */
final class RelationPanels {
    /** Overviews are no lists: who wants more finds all on another page. */
    static final int ROWS = 50;

    private final Portal portal;
    private final ResolvedEntity entity;
    private final Panels panels;

    private RelationPanels(Portal portal, ResolvedEntity entity) {
        this.portal = portal;
        this.entity = entity;
        this.panels = new Panels(entity.ref());
    }

    /**
     * The nearest of those around an entity.
     *
     * @param kind of the entity
     * @param graph the picture
     * @param total how many relations it has
     */
    record AroundModel(String kind, GraphView graph, int total) {}

    /**
     * A table of entities.
     *
     * @param title what they are to the entity
     * @param rows the first of them
     * @param total how many there are
     * @param all where all are listed
     */
    record TableModel(String title, List<EntityRow> rows, int total, Address all) {}

    /**
     * A table of APIs.
     *
     * @param rows the first of them
     * @param total how many there are
     * @param all where all are listed
     */
    record ApisModel(List<ApiRow> rows, int total, Address all) {}

    /**
     * A table of relations.
     *
     * @param rows the first of them
     * @param total how many there are
     * @param all where all are listed
     */
    record RelationsModel(List<DependencyRow> rows, int total, Address all) {}

    /**
     * The targets of a Location.
     *
     * @param targets as written
     */
    record TargetsModel(List<String> targets) {}

    static List<Panel> of(Portal portal, ResolvedEntity entity, SystemUses uses, List<EntityRef> broughtIn) {
        RelationPanels relations = new RelationPanels(portal, entity);
        relations.add(uses, broughtIn);
        return relations.panels.all();
    }

    private void add(SystemUses uses, List<EntityRef> broughtIn) {
        Address all = DependenciesTab.address(entity.ref());
        switch (entity.ref().kind()) {
            case "component" -> {
                around();
                apis(all);
                table("relations.subcomponents", entity.targets(RelationType.HAS_PART), all);
            }
            case "api" -> {
                around();
                Stream<EntityRef> users = Stream.of(RelationType.API_CONSUMED_BY, RelationType.DEPENDENCY_OF)
                        .flatMap(type -> entity.targets(type).stream());
                table("relations.users", users.distinct().toList(), all);
                table("relations.providers", entity.targets(RelationType.API_PROVIDED_BY), all);
            }
            case "resource" -> {
                around();
                table("relations.users", entity.targets(RelationType.DEPENDENCY_OF), all);
            }
            case "system" -> SystemPanels.add(portal, entity, panels);
            case "domain" -> DomainPanels.add(portal, entity, uses, panels);
            case "location" -> {
                targets();
                table("location.entities", broughtIn, new Address.CatalogPage(1));
            }
            default -> relations(all);
        }
    }

    private void around() {
        if (Neighbourhood.exists(portal.catalog(), entity)) {
            panels.add(
                    "around",
                    () -> new AroundModel(
                            entity.ref().kind(),
                            Neighbourhood.glance(portal, entity),
                            Dependency.of(portal.catalog(), entity).size()));
        }
    }

    private void apis(Address all) {
        Catalog catalog = portal.catalog();
        int total = entity.targets(RelationType.PROVIDES_API).size()
                + entity.targets(RelationType.CONSUMES_API).size();
        if (total > 0) {
            panels.add("apis", () -> new ApisModel(first(ApiRow.ofComponent(catalog, entity)), total, all));
        }
    }

    private void table(String title, List<EntityRef> targets, Address all) {
        if (!targets.isEmpty()) {
            panels.add(
                    "table",
                    () -> new TableModel(
                            portal.words().text(title),
                            EntityRow.of(portal.catalog(), first(targets)),
                            targets.size(),
                            all));
        }
    }

    private void relations(Address all) {
        Catalog catalog = portal.catalog();
        int total = Dependency.of(catalog, entity).size();
        if (total > 0) {
            panels.add(
                    "relations",
                    () -> new RelationsModel(
                            first(Dependency.sorted(catalog, Dependency.of(catalog, entity))).stream()
                                    .map(one -> DependencyRow.of(catalog, portal.words(), one))
                                    .toList(),
                            total,
                            all));
        }
    }

    private void targets() {
        Stream<String> one = entity.spec().text("target").stream();
        Stream<String> several = entity.spec().texts("targets").stream();
        List<String> targets = Stream.concat(one, several).toList();
        if (!targets.isEmpty()) {
            panels.add("targets", () -> new TargetsModel(targets));
        }
    }

    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(ROWS, all.size()));
    }
}
