package dev.daymark.catalog;

import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final SortedMap<String, RepositoryFacts> repositories = new TreeMap<>();
    private final Set<String> overlays = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Claims claims = new Claims(problems);

    private CatalogAssembler(CatalogInput input) {
        this.input = input;
        input.harvests()
                .forEach(harvest -> repositories.put(harvest.repository().name(), harvest.repository()));
        input.overlays().forEach(harvest -> overlays.add(harvest.repository().name()));
    }

    /** Assembles the catalog. Whatever is wrong with the harvests' content becomes a problem of the catalog. */
    public static Catalog assemble(CatalogInput input) {
        return new CatalogAssembler(input).assemble();
    }

    private Catalog assemble() {
        claimEntities();
        RelationGraph graph = RelationGraph.of(claims.all());
        List<ResolvedEntity> implied = new MissingEntities(claims, graph, problems).imply();
        GroupCycles.report(claims, graph, problems);
        input.harvests().forEach(harvest -> problems.addAll(harvest.problems()));
        input.overlays().forEach(harvest -> problems.addAll(harvest.problems()));
        List<Problem> sorted = problems.stream().distinct().sorted().toList();
        return new Catalog(entities(graph, implied, sorted), repositories, sorted);
    }

    private void claimEntities() {
        List<Harvest> all = Stream.concat(input.harvests().stream(), input.overlays().stream())
                .sorted(Comparator.comparing(harvest -> harvest.repository().name()))
                .toList();
        Sources sources = new Sources(all);
        List<SourceFile> overlayFiles = sources.files()
                .filter(file -> overlays.contains(file.repository()))
                .toList();
        DescriptorReader reader = new DescriptorReader(input.options(), sources, Overlays.of(overlayFiles));
        Reach reach = new Reach(sources, input.options(), overlays, reader, problems);
        Set<SourceFile> known = new HashSet<>(overlayFiles);
        for (Reached reached : reach.follow()) {
            known.add(reached.file());
            claims.enter(
                    reached,
                    reached.content().descriptors().stream()
                            .filter(descriptor -> !reach.isDropped(descriptor))
                            .toList());
        }
        overlayFiles.forEach(file -> claimOverlay(file, reader));
        sources.files().filter(file -> !known.contains(file)).forEach(this::reportUnreachable);
        reportUndescribed();
    }

    /** An overlay document about an entity that no repository declares stands for itself. */
    private void claimOverlay(SourceFile file, DescriptorReader reader) {
        DescriptorReader.Content content = reader.read(file, ref -> !claims.holds(ref));
        problems.addAll(content.problems());
        Target target = file.target(false);
        claims.enter(new Reached(file, content, target, target, List.of()), content.descriptors());
    }

    private void reportUnreachable(SourceFile file) {
        problems.add(Problem.of(
                        ProblemCode.DESCRIPTOR_UNREACHABLE,
                        file.whole(),
                        "this looks like a descriptor, but no Location leads to it")
                .withHint("add it to the targets of a Location, or name it catalog-info.yaml"));
    }

    private void reportUndescribed() {
        Set<String> described = claims.all().stream()
                .map(claim -> repositoryOf(claim.descriptor().file()))
                .collect(Collectors.toSet());
        repositories.values().stream()
                .filter(repository -> repository.state() == RepositoryFacts.State.NO_DESCRIPTOR)
                .filter(repository -> !described.contains(repository.name()))
                .forEach(repository -> problems.add(Problem.of(
                                ProblemCode.REPOSITORY_WITHOUT_DESCRIPTOR,
                                SourceLocation.ofRepository(repository.name()),
                                "the repository \"" + repository.name() + "\" has no descriptor")
                        .withHint("add a catalog-info.yaml at its root, or an overlay")));
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
                            GeneratedMetadata.complete(descriptor, claim.reached()),
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
        return new Origin.Declared(
                descriptor.file().at(descriptor.position()),
                repositoryOf(descriptor.file()),
                descriptor.document(),
                claim.reached().parents());
    }

    /** An overlay speaks for the repository that its file is named after, or else one of its folders. */
    private String repositoryOf(SourceFile file) {
        if (!overlays.contains(file.repository())) {
            return file.repository();
        }
        List<String> names = new ArrayList<>(
                List.of(file.path().replaceFirst("\\.ya?ml$", "").split("/", -1)));
        Collections.reverse(names);
        return names.stream()
                .filter(name -> repositories.containsKey(name))
                .findFirst()
                .orElse(file.repository());
    }
}
