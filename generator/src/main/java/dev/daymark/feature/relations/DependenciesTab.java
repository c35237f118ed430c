package dev.daymark.feature.relations;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Tab;
import dev.daymark.feature.Words;
import java.util.List;
import java.util.OptionalInt;

/** The tab that lists all relations of an entity, both ways, in a reader's words. */
final class DependenciesTab {
    static final String ID = "dependencies";

    private DependenciesTab() {}

    /**
     * What the tab shows.
     *
     * @param groups one per type of relation
     */
    record Model(List<Group> groups) {}

    /**
     * The relations of one type.
     *
     * @param title such as {@code Depends on}
     * @param rows what the entity is related to
     */
    record Group(String title, List<EntityRow> rows) {}

    static Tab of(Portal portal, EntityRef entity, RelationGroups groups) {
        return new Tab(
                entity,
                ID,
                portal.words().text("relations.dependencies"),
                OptionalInt.of(groups.count()),
                20,
                "features/relations/dependencies",
                () -> new Model(groups.targets().entrySet().stream()
                        .map(group -> new Group(
                                title(portal.words(), group.getKey()),
                                EntityRow.of(portal.catalog(), group.getValue())))
                        .toList()));
    }

    /** A relation in a reader's words; a type that nobody knows stays as written. */
    static String title(Words words, String type) {
        String key = "relation." + type;
        String text = words.text(key);
        return text.equals(key) ? type : text;
    }
}
