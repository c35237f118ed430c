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
    private final OwnerFallback owners = new OwnerFallback();
    private final Overlays overlays;

    DescriptorReader(CatalogOptions options, Sources sources, Overlays overlays) {
        this.options = options;
        this.files = new PlaceholderFiles(sources, options.strict());
        this.schema = new DescriptorSchema(options.extraKinds());
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
            if (root.isPresent()) {
                EntityRef ref = identify(root.get());
                if (!wanted.test(ref)) {
                    continue;
                }
                read(file, number, ref, root.get(), findings).ifPresent(descriptors::add);
                findings.all()
                        .forEach(finding -> problems.add(problem(file, finding).ofEntity(ref.toString())));
            } else {
                broken = true;
                findings.all().forEach(finding -> problems.add(problem(file, finding)));
            }
        }
        boolean refused = broken && options.strict();
        return new Content(refused ? List.of() : descriptors, broken, problems);
    }

    private Optional<Descriptor> read(SourceFile file, int number, EntityRef ref, YamlMap root, Findings findings) {
        YamlMap completed = overlays.complete(ref, root);
        YamlMap resolved = new Placeholders(files, file, findings).resolve(completed);
        YamlMap owned = owners.fill(file, ListOrder.sort(resolved));
        if (findings.reject()) {
            return Optional.empty();
        }
        DescriptorSchema.Judged judged = schema.judge(owned, findings);
        List<EmittedRelation> relations =
                RelationEmitter.emit(judged.kind(), ref, judged.spec(), options.strict(), findings);
        LetterCase.judge(judged.metadata(), "metadata", findings);
        LetterCase.judge(judged.spec(), "spec", findings);
        return findings.reject()
                ? Optional.empty()
                : Optional.of(new Descriptor(file, number, root.position(), ref, judged, relations));
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
