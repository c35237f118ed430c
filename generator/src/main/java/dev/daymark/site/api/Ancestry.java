package dev.daymark.site.api;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.Resolution;
import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which Locations led to an entity: those whose targets name the file that declares it. */
final class Ancestry {

    private static final String MANAGED_BY = "backstage.io/managed-by-location";

    /**
     * An entity on the way.
     *
     * @param entity the entity
     * @param parents the Locations that led to it
     */
    record Item(ResolvedEntity entity, NavigableSet<EntityRef> parents) {}

    private final Catalog catalog;
    private final Map<SourceLocation, NavigableSet<EntityRef>> byFile = new HashMap<>();
    private final Map<String, NavigableSet<EntityRef>> byUrl = new HashMap<>();

    Ancestry(Catalog catalog, Collection<Harvest> harvests) {
        this.catalog = catalog;
        Map<String, List<Resolution>> resolutions = new HashMap<>();
        harvests.forEach(harvest -> resolutions.put(harvest.repository().name(), harvest.resolutions()));
        catalog.accepted()
                .filter(entity -> entity.ref().kind().equals("location"))
                .forEach(location -> addTargets(location, resolutions));
    }

    /** The entity, then its parents upwards; each with its own parents. Ends where Locations lead in a circle. */
    List<Item> of(ResolvedEntity entity) {
        Map<EntityRef, Item> seen = new LinkedHashMap<>();
        Deque<ResolvedEntity> next = new ArrayDeque<>(List.of(entity));
        while (!next.isEmpty()) {
            ResolvedEntity current = next.remove();
            NavigableSet<EntityRef> parents = parents(current);
            if (seen.putIfAbsent(current.ref(), new Item(current, parents)) == null) {
                parents.forEach(parent -> catalog.entity(parent).ifPresent(next::add));
            }
        }
        return List.copyOf(seen.values());
    }

    private NavigableSet<EntityRef> parents(ResolvedEntity entity) {
        NavigableSet<EntityRef> parents = new TreeSet<>();
        file(entity)
                .map(file -> byFile.getOrDefault(file, Collections.emptyNavigableSet()))
                .forEach(parents::addAll);
        entity.annotation(MANAGED_BY)
                .map(url -> byUrl.getOrDefault(url, Collections.emptyNavigableSet()))
                .ifPresent(parents::addAll);
        parents.remove(entity.ref());
        return parents;
    }

    private void addTargets(ResolvedEntity location, Map<String, List<Resolution>> resolutions) {
        NavigableSet<String> targets = new TreeSet<>();
        location.spec().text("target").ifPresent(targets::add);
        location.spec().list("targets").stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item instanceof YamlScalar scalar ? scalar.text().stream() : Stream.empty())
                .forEach(targets::add);
        targets.forEach(target ->
                byUrl.computeIfAbsent("url:" + target, key -> new TreeSet<>()).add(location.ref()));
        file(location).forEach(file -> resolutions.getOrDefault(file.repository(), List.of()).stream()
                .filter(resolution -> resolution.from().equals(file.path()) && targets.contains(resolution.target()))
                .flatMap(resolution -> resolution.paths().stream())
                .map(path -> SourceLocation.ofFile(file.repository(), path))
                .forEach(path ->
                        byFile.computeIfAbsent(path, key -> new TreeSet<>()).add(location.ref())));
    }

    private static Stream<SourceLocation> file(ResolvedEntity entity) {
        return entity.origin() instanceof Origin.Declared declared
                ? Stream.of(SourceLocation.ofFile(
                        declared.location().repository(), declared.location().path()))
                : Stream.empty();
    }
}
