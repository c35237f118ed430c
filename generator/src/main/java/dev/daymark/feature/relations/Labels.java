package dev.daymark.feature.relations;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Portal;
import dev.daymark.graph.Lane;
import dev.daymark.graph.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What boxes say.
 *
 * @param portal whose entities they stand for
 * @param placed whether lanes tell where entities belong: then those elsewhere say where, all others what they are
 */
record Labels(Portal portal, boolean placed) {

    private static final Set<String> NOTABLE_LIFECYCLES = Set.of("experimental", "deprecated");

    /** The box of an entity. */
    Node node(EntityRef ref, Lane lane, boolean subject) {
        Optional<ResolvedEntity> entity = portal.catalog().entity(ref);
        String note = entity.map(one -> note(one, lane))
                .orElseGet(() -> portal.words().text("entity.missing"));
        String title = entity.map(ResolvedEntity::title).orElseGet(ref::name);
        return new Node(ref.toString(), Optional.of(ref), ref.kind(), title, note, lane, subject);
    }

    /** What a reader calls an entity. */
    String title(EntityRef ref) {
        return portal.catalog().entity(ref).map(ResolvedEntity::title).orElseGet(ref::toString);
    }

    /** What entities are sorted by in the eyes of a reader. */
    static String order(Catalog catalog, EntityRef ref) {
        return catalog.entity(ref)
                .map(ResolvedEntity::title)
                .orElseGet(ref::toString)
                .toLowerCase(Locale.ROOT);
    }

    /** Where an entity belongs. */
    Optional<EntityRef> place(EntityRef ref) {
        return Place.of(portal.catalog(), ref);
    }

    /** The box of a system that stands for those of its entities that would be there. */
    Node gathered(String key, EntityRef place, Lane lane, int members, boolean subject) {
        String note = portal.words().text("graph.entities", members);
        return new Node(key, Optional.of(place), place.kind(), title(place), note, lane, subject);
    }

    /** The box for all that there is no room for. */
    Node rest(Lane lane, int members) {
        return new Node(
                "rest " + lane,
                Optional.empty(),
                "more",
                portal.words().text("graph.more", members),
                portal.words().text("graph.more.where"),
                lane,
                false);
    }

    private String note(ResolvedEntity entity, Lane lane) {
        if (entity.isImplied()) {
            return portal.words().text("entity.implied");
        }
        String what = entity.type().orElse(entity.kind());
        String said =
                placed && lane != Lane.HERE ? Place.of(entity).map(this::title).orElse(what) : what;
        return entity.lifecycle()
                .map(lifecycle -> lifecycle.toLowerCase(Locale.ROOT))
                .filter(NOTABLE_LIFECYCLES::contains)
                .map(lifecycle -> said.equals(what) ? lifecycle : lifecycle + " · " + said)
                .orElse(said);
    }
}
