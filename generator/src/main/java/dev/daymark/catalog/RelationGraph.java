package dev.daymark.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All relations of the run, from both ends. */
final class RelationGraph {

    /** By source, then by the relation as a sound one. */
    private final Map<EntityRef, Map<Relation, Relation>> bySource = new HashMap<>();

    private final Map<EntityRef, List<Mention>> mentions = new LinkedHashMap<>();

    /** A descriptor's statement about another entity. */
    record Mention(Descriptor by, EmittedRelation relation) {}

    static RelationGraph of(Collection<Claims.Claim> claims) {
        RelationGraph graph = new RelationGraph();
        for (Claims.Claim claim : claims) {
            Descriptor descriptor = claim.descriptor();
            boolean sound = !descriptor.rejected();
            for (EmittedRelation relation : descriptor.relations()) {
                graph.add(descriptor.ref(), new Relation(relation.out(), relation.target(), sound));
                graph.add(relation.target(), new Relation(relation.in(), descriptor.ref(), sound));
                graph.mentions
                        .computeIfAbsent(relation.target(), ref -> new ArrayList<>())
                        .add(new Mention(descriptor, relation));
            }
        }
        return graph;
    }

    /** The relations of an entity, sorted. */
    List<Relation> of(EntityRef ref) {
        return bySource.getOrDefault(ref, Map.of()).values().stream().sorted().toList();
    }

    /** Every entity that a descriptor names, declared or not, with who names it; in the order of the claims. */
    Map<EntityRef, List<Mention>> mentions() {
        return mentions;
    }

    /** What a sound and a rejected descriptor state both is sound. */
    private void add(EntityRef source, Relation relation) {
        bySource.computeIfAbsent(source, ref -> new HashMap<>())
                .merge(
                        new Relation(relation.type(), relation.target()),
                        relation,
                        (first, second) -> first.sound() ? first : second);
    }
}
