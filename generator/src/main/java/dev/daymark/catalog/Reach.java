package dev.daymark.catalog;

import dev.daymark.catalog.schema.Found;
import dev.daymark.forge.FileUrl;
import dev.daymark.harvest.PathGlob;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Follows Locations from the roots and finds every file that belongs to the catalog. */
final class Reach {

    private final Sources sources;
    private final CatalogOptions options;
    private final CentralFiles central;
    private final DescriptorReader reader;
    private final KindRules rules;
    private final LocationTargets targets;
    private final List<Problem> problems;

    private final SortedMap<SourceFile, Reached> reached = new TreeMap<>();
    private final Map<SourceFile, DescriptorReader.Content> contents = new HashMap<>();
    private final Deque<Reached> waiting = new ArrayDeque<>();
    /** By identity: to hash a descriptor is to hash its whole tree. */
    private final Set<Descriptor> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    Reach(
            Sources sources,
            CatalogOptions options,
            CentralFiles central,
            DescriptorReader reader,
            List<Problem> problems) {
        this.central = central;
        this.sources = sources;
        this.options = options;
        this.reader = reader;
        this.problems = problems;
        this.rules = new KindRules(options.rules());
        this.targets = new LocationTargets(sources, options.strict(), problems::add);
    }

    /** All files that are reached, by repository and path. */
    Collection<Reached> follow() {
        // A file that the configuration names keeps the rules of its location, discovered or not.
        options.locations().forEach(this::enterConfigured);
        sources.files().filter(this::isRoot).forEach(file -> {
            Target target = file.target(false);
            enter(file, target, target, List.of());
        });
        while (!waiting.isEmpty()) {
            followLocations(waiting.remove());
        }
        return reached.values();
    }

    private boolean isRoot(SourceFile file) {
        return file.descriptor().discovered() && !central.hold(file);
    }

    /** Whether an entity is out because of where it comes from or leads to. */
    boolean isDropped(Descriptor descriptor) {
        return dropped.contains(descriptor);
    }

    private Optional<Reached> enter(SourceFile file, Target target, Target origin, List<KindRule> rulesOfOrigin) {
        Reached known = reached.get(file);
        if (known != null) {
            return Optional.of(known);
        }
        DescriptorReader.Content content = contents.computeIfAbsent(file, reader::read);
        problems.addAll(content.problems());
        Reached entered = new Reached(file, content, target, origin, rulesOfOrigin);
        if (forbidden(entered) && options.strict()) {
            return Optional.empty();
        }
        reached.put(file, entered);
        waiting.add(entered);
        return Optional.of(entered);
    }

    /** Drops the entities of kinds that may not come from this origin; says whether there are any. */
    private boolean forbidden(Reached entered) {
        boolean any = false;
        for (Descriptor descriptor : entered.content().descriptors()) {
            String kind = descriptor.fields().kind();
            if (!rules.allow(
                    kind, descriptor.fields().spec().text("type"), entered.origin(), entered.rulesOfOrigin())) {
                any = true;
                dropped.add(descriptor);
                problems.add(Problem.of(
                                ProblemCode.ENTITY_KIND_NOT_ALLOWED,
                                descriptor.file().at(descriptor.position()),
                                "kind " + Found.quote(kind) + " may not come from " + entered.origin())
                        .withHint("allow the kind under catalog.rules")
                        .ofEntity(descriptor.ref().toString()));
            }
        }
        return any;
    }

    private void followLocations(Reached from) {
        for (Descriptor descriptor : from.content().descriptors()) {
            if (descriptor.isLocation() && !dropped.contains(descriptor)) {
                follow(descriptor, from);
            }
        }
    }

    private void follow(Descriptor location, Reached from) {
        LocationTargets.Files found = targets.find(location, from.target());
        if (options.strict() && !(found.complete() && found.files().stream().allMatch(this::isSound))) {
            dropped.add(location);
            return;
        }
        for (SourceFile file : found.files()) {
            enter(file, file.target(true), from.origin(), from.rulesOfOrigin())
                    .filter(target -> !target.file().descriptor().discovered())
                    .ifPresent(target -> target.addParent(location.ref()));
        }
    }

    private boolean isSound(SourceFile file) {
        DescriptorReader.Content content = contents.computeIfAbsent(file, reader::read);
        if (content.broken()) {
            problems.addAll(content.problems());
        }
        return !content.broken();
    }

    private void enterConfigured(ConfiguredLocation location) {
        boolean address = location.type().equals(Target.URL);
        List<SourceFile> files = address ? filesAt(location) : centralFiles(location);
        if (files.isEmpty()) {
            problems.add(Problem.of(
                            ProblemCode.LOCATION_TARGET,
                            SourceLocation.ofRepository(""),
                            "location " + Found.quote(location.target()) + " of the configuration: nothing is there")
                    .withHint(
                            address
                                    ? "correct the address, or add its repository to the sources"
                                    : "correct the path: it begins at the folder of daymark.yaml"));
        }
        Target origin = new Target(location.type(), location.target());
        files.forEach(file -> enter(file, file.target(false), origin, location.rules()));
    }

    private List<SourceFile> filesAt(ConfiguredLocation location) {
        return FileUrl.parse(location.target()).map(sources::filesAt).orElse(List.of());
    }

    private List<SourceFile> centralFiles(ConfiguredLocation location) {
        PathGlob glob = CentralFiles.glob(location);
        return sources.files()
                .filter(file -> central.hold(file) && glob.matches(file.path()))
                .toList();
    }
}
