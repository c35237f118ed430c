package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Words;
import java.util.Optional;

/**
 * A relation of an entity as a line of a table.
 *
 * @param entity the other entity
 * @param relation what it is to the one whose page this is, in a reader's words
 * @param api the API that is between them
 * @param owner of the other entity
 * @param lifecycle of the other entity
 */
record DependencyRow(
        EntityRef entity,
        String relation,
        Optional<EntityRef> api,
        Optional<EntityRef> owner,
        Optional<String> lifecycle) {

    static DependencyRow of(Catalog catalog, Words words, Dependency dependency) {
        Optional<ResolvedEntity> other = catalog.entity(dependency.other());
        return new DependencyRow(
                dependency.other(),
                words(words, dependency.type()),
                dependency.api(),
                other.flatMap(
                        entity -> entity.targets(RelationType.OWNED_BY).stream().findFirst()),
                other.flatMap(ResolvedEntity::lifecycle));
    }

    /** A relation in a reader's words; a type that nobody knows stays as written. */
    static String words(Words words, String type) {
        String key = "relation." + type;
        String text = words.text(key);
        return text.equals(key) ? type : text;
    }
}
