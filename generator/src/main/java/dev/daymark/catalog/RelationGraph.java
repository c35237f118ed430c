package dev.daymark.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All relations of the run, from both ends. */
final class RelationGraph {

    private final Map<EntityRef, SortedSet<Relation>> bySource = new HashMap<>();
    private final SortedMap<EntityRef, List<Mention>> mentions = new TreeMap<>();

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
        SortedSet<Relation> relations = bySource.get(ref);
        return relations == null ? List.of() : List.copyOf(relations);
    }

    /** Every entity that a descriptor names, declared or not, with who names it. */
    SortedMap<EntityRef, List<Mention>> mentions() {
        return mentions;
    }

    /** What a sound and a rejected descriptor state both is sound. */
    private void add(EntityRef source, Relation relation) {
        SortedSet<Relation> relations = bySource.computeIfAbsent(source, ref -> new TreeSet<>());
        Relation sound = new Relation(relation.type(), relation.target());
        if (relation.sound()) {
            relations.remove(new Relation(relation.type(), relation.target(), false));
        }
        if (!relations.contains(sound)) {
            relations.add(relation);
        }
    }
}
