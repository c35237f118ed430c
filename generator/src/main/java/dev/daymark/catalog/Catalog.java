package dev.daymark.catalog;

import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the organisation owns. Immutable, thread-safe.
 *
 * @param entities all entities, implied and rejected ones included, in the order of their references
 * @param repositories all repositories of the run, by name
 * @param problems all problems of the run, sorted
 */
public record Catalog(
        Map<EntityRef, ResolvedEntity> entities,
        SortedMap<String, RepositoryFacts> repositories,
        List<Problem> problems) {

    /** Copies everything. Entities are looked up far more often than listed, hence by hash. */
    public Catalog {
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(entities)));
        repositories = Collections.unmodifiableSortedMap(new TreeMap<>(repositories));
        problems = problems.stream().sorted().toList();
    }

    /** This catalog with further problems. */
    public Catalog withProblems(List<Problem> further) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(further);
        return new Catalog(entities, repositories, all);
    }

    /** This catalog, of repositories that have other content and describe the same. */
    public Catalog withContentOf(List<Harvest> harvests) {
        SortedMap<String, RepositoryFacts> now = new TreeMap<>(repositories);
        harvests.forEach(harvest -> now.computeIfPresent(
                harvest.repository().name(),
                (name, facts) -> facts.withTree(harvest.repository().treeId())));
        return now.equals(repositories) ? this : new Catalog(entities, now, problems);
    }

    /** Whether another catalog says the same, of the same content of repositories or of other. */
    public boolean describesTheSameAs(Catalog other) {
        return entities.equals(other.entities)
                && problems.equals(other.problems)
                && describesTheSameRepositoriesAs(other);
    }

    /** Whether another catalog is that of the same repositories, of the same content or of other. */
    public boolean describesTheSameRepositoriesAs(Catalog other) {
        return repositories.keySet().equals(other.repositories.keySet())
                && repositories.values().stream()
                        .allMatch(facts ->
                                facts.describesTheSameAs(other.repositories.getOrDefault(facts.name(), facts)));
    }

    /** An entity, implied and rejected ones included. */
    public Optional<ResolvedEntity> entity(EntityRef ref) {
        return Optional.ofNullable(entities.get(ref));
    }

    /** All entities that a descriptor declares, by reference: what pages list. Rejected ones are among them. */
    public Stream<ResolvedEntity> declared() {
        return all().stream().filter(entity -> entity.origin() instanceof Origin.Declared);
    }

    /** All entities that a sound descriptor declares, by reference: what the static API holds. */
    public Stream<ResolvedEntity> accepted() {
        return all().stream().filter(entity -> entity.origin() instanceof Origin.Accepted);
    }

    /** All entities by reference, implied and rejected ones included. */
    public Collection<ResolvedEntity> all() {
        return entities.values();
    }
}
