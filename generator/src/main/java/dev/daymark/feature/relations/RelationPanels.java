package dev.daymark.feature.relations;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The blocks on an overview that say what an entity is made of, and who needs it. */
final class RelationPanels {
    private static final int ROWS = 100;

    private final Portal portal;
    private final ResolvedEntity entity;
    private final RelationGroups groups;
    private final List<EntityRef> broughtIn;
    private final List<Panel> panels = new ArrayList<>();

    private RelationPanels(Portal portal, ResolvedEntity entity, RelationGroups groups, List<EntityRef> broughtIn) {
        this.portal = portal;
        this.entity = entity;
        this.groups = groups;
        this.broughtIn = broughtIn;
    }

    /**
     * A table of related entities.
     *
     * @param title what they are to the entity
     * @param rows the first of them
     * @param more how many more there are
     * @param all where all are listed
     */
    record TableModel(String title, List<EntityRow> rows, int more, Address all) {}

    /**
     * The targets of a Location.
     *
     * @param targets as written
     */
    record TargetsModel(List<String> targets) {}

    static List<Panel> of(Portal portal, ResolvedEntity entity, RelationGroups groups, List<EntityRef> broughtIn) {
        return new RelationPanels(portal, entity, groups, broughtIn).panels();
    }

    private List<Panel> panels() {
        switch (entity.ref().kind()) {
            case "component" -> {
                table("relations.apis.provided", groups.of(RelationType.PROVIDES_API));
                table("relations.apis.consumed", groups.of(RelationType.CONSUMES_API));
                table("relations.subcomponents", groups.of(RelationType.HAS_PART));
                table("relations.depends", groups.of(RelationType.DEPENDS_ON));
                table("relations.users", groups.of(RelationType.DEPENDENCY_OF));
            }
            case "api" -> {
                table("relations.providers", groups.of(RelationType.API_PROVIDED_BY));
                table("relations.consumers", groups.of(RelationType.API_CONSUMED_BY));
            }
            case "resource" -> table("relations.users", groups.of(RelationType.DEPENDENCY_OF));
            case "system" -> table("relations.parts", groups.of(RelationType.HAS_PART));
            case "domain" -> {
                table("relations.systems", groups.of(RelationType.HAS_PART, "system"));
                table("relations.subdomains", groups.of(RelationType.HAS_PART, "domain"));
            }
            case "location" -> {
                targets();
                if (!broughtIn.isEmpty()) {
                    add(portal.words().text("location.entities"), broughtIn, new Address.CatalogPage(1));
                }
            }
            default ->
                groups.targets().forEach((type, targets) -> add(DependenciesTab.title(portal.words(), type), targets));
        }
        return panels;
    }

    private void table(String title, List<EntityRef> targets) {
        if (!targets.isEmpty()) {
            add(portal.words().text(title), targets);
        }
    }

    private void add(String title, List<EntityRef> targets) {
        add(title, targets, new Address.EntityTab(entity.ref(), DependenciesTab.ID));
    }

    private void add(String title, List<EntityRef> targets, Address all) {
        List<EntityRef> shown = targets.subList(0, Math.min(ROWS, targets.size()));
        panels.add(new Panel(
                entity.ref(),
                Panel.Region.MAIN,
                10 + panels.size(),
                "features/relations/table",
                () -> new TableModel(
                        title, EntityRow.of(portal.catalog(), shown), targets.size() - shown.size(), all)));
    }

    private void targets() {
        Stream<String> one = entity.spec().text("target").stream();
        Stream<String> several = entity.spec().texts("targets").stream();
        List<String> targets = Stream.concat(one, several).toList();
        if (!targets.isEmpty()) {
            panels.add(new Panel(
                    entity.ref(),
                    Panel.Region.MAIN,
                    10,
                    "features/relations/targets",
                    () -> new TargetsModel(targets)));
        }
    }
}
