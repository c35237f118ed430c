package dev.daymark.catalog;

import dev.daymark.catalog.schema.DescriptorSchema;
import dev.daymark.catalog.schema.Envelope;
import dev.daymark.catalog.schema.Finding;
import dev.daymark.catalog.schema.Findings;
import dev.daymark.catalog.schema.LetterCase;
import dev.daymark.problem.Problem;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes entities of the documents of a file. */
final class DescriptorReader {

    private final CatalogOptions options;
    private final PlaceholderFiles files;
    private final DescriptorSchema schema;
    private final OwnerFallback owners;
    private final Overlays overlays;

    DescriptorReader(CatalogOptions options, Sources sources, CentralFiles central, Overlays overlays) {
        this.options = options;
        this.files = new PlaceholderFiles(sources, options.strict());
        this.schema = new DescriptorSchema(options.extraKinds());
        this.owners = new OwnerFallback(central);
        this.overlays = overlays;
    }

    /**
     * The content of a file.
     *
     * @param descriptors the valid entities, in order
     * @param broken whether something is wrong that makes Backstage refuse the whole file
     * @param problems all that is wrong
     */
    record Content(List<Descriptor> descriptors, boolean broken, List<Problem> problems) {}

    Content read(SourceFile file) {
        return read(file, ref -> true);
    }

    /** Reads the documents about the wanted entities only. */
    Content read(SourceFile file, Predicate<EntityRef> wanted) {
        List<Descriptor> descriptors = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        file.descriptor().failure().ifPresent(problems::add);
        boolean broken = !problems.isEmpty();
        int number = 0;
        for (YamlNode document : file.descriptor().documents()) {
            number++;
            Findings findings = new Findings(options.strict());
            Optional<YamlMap> root = Envelope.judge(document, findings);
            broken |= root.isEmpty();
            Optional<YamlMap> readable = root.or(() -> named(document));
            Optional<EntityRef> ref = readable.map(DescriptorReader::identify);
            if (ref.isPresent() && !wanted.test(ref.get())) {
                continue;
            }
            if (readable.isPresent()) {
                read(file, number, readable.get(), findings).ifPresent(descriptors::add);
            }
            for (Finding finding : findings.all()) {
                Problem problem = problem(file, finding);
                problems.add(ref.map(EntityRef::toString).map(problem::ofEntity).orElse(problem));
            }
        }
        boolean refused = broken && options.strict();
        return new Content(refused ? List.of() : descriptors, broken, problems);
    }

    private Optional<Descriptor> read(SourceFile file, int number, YamlMap root, Findings findings) {
        EntityRef ref = identify(root);
        YamlMap completed = overlays.complete(ref, root);
        YamlMap resolved = new Placeholders(files, file, findings).resolve(completed);
        YamlMap owned = owners.fill(file, ListOrder.sort(resolved));
        if (findings.reject() && options.strict()) {
            return Optional.empty();
        }
        // What follows from an error is not told beside it.
        Findings further = findings.reject() ? new Findings(false) : findings;
        DescriptorSchema.Judged judged = schema.judge(owned, further);
        List<EmittedRelation> relations =
                RelationEmitter.emit(judged.kind(), ref, judged.spec(), options.strict(), further);
        LetterCase.judge(judged.metadata(), "metadata", further);
        LetterCase.judge(judged.spec(), "spec", further);
        return findings.reject() && (options.strict() || isSkeleton(ref))
                ? Optional.empty()
                : Optional.of(new Descriptor(file, number, root.position(), ref, judged, relations, findings.reject()));
    }

    /** A document whose envelope is not sound, but tells which entity is meant; for Backstage that is not enough. */
    private Optional<YamlMap> named(YamlNode document) {
        if (options.strict() || !(document instanceof YamlMap root)) {
            return Optional.empty();
        }
        Optional<YamlMap> metadata = root.map("metadata");
        boolean named = root.text("kind").filter(text -> !text.isBlank()).isPresent()
                && metadata.flatMap(map -> map.text("name"))
                        .filter(text -> !text.isBlank())
                        .isPresent()
                && (metadata.get().get("namespace").isEmpty()
                        || metadata.get()
                                .text("namespace")
                                .filter(text -> !text.isBlank())
                                .isPresent());
        return named ? Optional.of(root) : Optional.empty();
    }

    /** A skeleton that was read by mistake describes no entity. */
    private static boolean isSkeleton(EntityRef ref) {
        return ref.toString().contains("{{");
    }

    /** The identity that an envelope gives, sound or not. */
    static EntityRef identify(YamlMap root) {
        YamlMap metadata = root.map("metadata").orElse(YamlMap.EMPTY);
        return new EntityRef(
                root.text("kind").orElse(""),
                metadata.text("namespace").orElse(EntityRef.DEFAULT_NAMESPACE),
                metadata.text("name").orElse(""));
    }

    private static Problem problem(SourceFile file, Finding finding) {
        return new Problem(
                finding.code().id(),
                finding.severity(),
                finding.message(),
                Optional.of(finding.hint()),
                file.at(finding.position()),
                Optional.empty());
    }
}
