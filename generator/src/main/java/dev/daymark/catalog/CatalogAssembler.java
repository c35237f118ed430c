package dev.daymark.catalog;

import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.Problem;
import dev.daymark.problem.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one catalog of what all repositories say. Pure: the same harvests, in whatever order, give the same catalog.
 */
public final class CatalogAssembler {

    private final CatalogInput input;
    private final CentralFiles central;
    private final List<Problem> problems = new ArrayList<>();
    private final Claims claims = new Claims(problems);

    private CatalogAssembler(CatalogInput input) {
        this.input = input;
        this.central = new CentralFiles(input);
    }

    /** Assembles the catalog. Whatever is wrong with the harvests' content becomes a problem of the catalog. */
    public static Catalog assemble(CatalogInput input) {
        return new CatalogAssembler(input).assemble();
    }

    private Catalog assemble() {
        Files files = claimEntities();
        files.unreached.problems().forEach(problems::add);
        RelationGraph graph = RelationGraph.of(claims.all());
        List<ResolvedEntity> implied = new MissingEntities(claims, files.unreached, graph, problems).imply();
        GroupCycles.report(claims, graph, problems);
        SortedMap<String, RepositoryFacts> repositories = RepositoryStates.of(input.harvests(), files.described);
        for (Harvest harvest : input.harvests()) {
            problems.addAll(harvest.problems());
            Optional.ofNullable(repositories.get(harvest.repository().name()))
                    .flatMap(facts -> RepositoryStates.report(harvest, facts))
                    .ifPresent(problems::add);
        }
        input.overlays().forEach(harvest -> problems.addAll(harvest.problems()));
        List<Problem> sorted = problems.stream().distinct().sorted().toList();
        return new Catalog(entities(graph, implied, sorted), repositories, sorted);
    }

    /**
     * What became of the files.
     *
     * @param described names of the repositories that entities or overlays describe
     * @param unreached what nothing leads to
     */
    private record Files(Set<String> described, Unreached unreached) {}

    /** Finds the entities. */
    private Files claimEntities() {
        List<Harvest> all = Stream.concat(input.harvests().stream(), input.overlays().stream())
                .sorted(Comparator.comparing(harvest -> harvest.repository().name()))
                .toList();
        Sources sources = new Sources(all);
        List<SourceFile> overlays = sources.files().filter(central::isOverlay).toList();
        DescriptorReader reader = new DescriptorReader(input.options(), sources, central, Overlays.of(overlays));
        Reach reach = new Reach(sources, input.options(), central, reader, problems);
        Set<SourceFile> known = new HashSet<>(overlays);
        for (Reached reached : reach.follow()) {
            known.add(reached.file());
            claims.enter(
                    reached,
                    reached.content().descriptors().stream()
                            .filter(descriptor -> !reach.isDropped(descriptor))
                            .toList());
        }
        overlays.forEach(file -> claimOverlay(file, reader));
        Set<String> described = Stream.concat(
                        overlays.stream(),
                        claims.all().stream().map(claim -> claim.descriptor().file()))
                .map(this::repositoryOf)
                .collect(Collectors.toSet());
        return new Files(described, new Unreached(sources.files().filter(file -> !known.contains(file))));
    }

    /** An overlay document about an entity that no repository declares stands for itself. */
    private void claimOverlay(SourceFile file, DescriptorReader reader) {
        DescriptorReader.Content content = reader.read(file, ref -> !claims.holds(ref));
        problems.addAll(content.problems());
        Target target = file.target(false);
        claims.enter(new Reached(file, content, target, target, List.of()), content.descriptors());
    }

    private SortedMap<EntityRef, ResolvedEntity> entities(
            RelationGraph graph, List<ResolvedEntity> implied, List<Problem> sorted) {
        Map<String, List<Problem>> byEntity = new HashMap<>();
        for (Problem problem : sorted) {
            problem.entity().ifPresent(ref -> byEntity.computeIfAbsent(ref, key -> new ArrayList<>())
                    .add(problem));
        }
        SortedMap<EntityRef, ResolvedEntity> entities = new TreeMap<>();
        for (Claims.Claim claim : claims.all()) {
            Descriptor descriptor = claim.descriptor();
            EntityRef ref = descriptor.ref();
            entities.put(
                    ref,
                    new ResolvedEntity(
                            ref,
                            descriptor.fields().apiVersion(),
                            descriptor.fields().kind(),
                            GeneratedMetadata.complete(
                                    descriptor, claim.reached(), central.subjectOf(descriptor.file())),
                            descriptor.fields().spec(),
                            graph.of(ref),
                            origin(claim),
                            byEntity.getOrDefault(ref.toString(), List.of())));
        }
        implied.forEach(entity -> entities.put(entity.ref(), entity));
        return entities;
    }

    private Origin origin(Claims.Claim claim) {
        Descriptor descriptor = claim.descriptor();
        SourceLocation location = descriptor.file().at(descriptor.position());
        String repository = repositoryOf(descriptor.file());
        List<EntityRef> parents = claim.reached().parents();
        return descriptor.rejected()
                ? new Origin.Rejected(location, repository, descriptor.document(), parents)
                : new Origin.Accepted(location, repository, descriptor.document(), parents);
    }

    private String repositoryOf(SourceFile file) {
        return central.subjectOf(file)
                .map(harvest -> harvest.repository().name())
                .orElseGet(file::repository);
    }
}
