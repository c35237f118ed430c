package dev.daymark.catalog;

import dev.daymark.catalog.schema.Envelope;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.TextFile;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlScalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the owner of an entity that names none from the repository's CODEOWNERS. An overlay stands for a descriptor in
 * the root of the repository that it speaks for.
 */
final class OwnerFallback {

    private static final Set<String> KINDS = Set.of("API", "Component", "Domain", "Resource", "System");

    private static final String ROOT_DESCRIPTOR = "catalog-info.yaml";

    private final Map<String, Optional<CodeOwners>> byRepository = new HashMap<>();
    private final CentralFiles central;

    OwnerFallback(CentralFiles central) {
        this.central = central;
    }

    YamlMap fill(SourceFile file, YamlMap root) {
        Optional<YamlMap> spec = root.map("spec");
        boolean wanted = root.text("kind").filter(KINDS::contains).isPresent()
                && spec.isPresent()
                && spec.get()
                        .get("owner")
                        .filter(owner -> !Envelope.isFalsy(owner))
                        .isEmpty();
        if (!wanted) {
            return root;
        }
        Optional<Harvest> subject = central.subjectOf(file);
        String path = subject.isPresent() ? ROOT_DESCRIPTOR : file.path();
        return codeOwners(subject.orElse(file.harvest()))
                .flatMap(owners -> owners.entityOwnerOf(path))
                .map(owner -> ListOrder.with(root, "spec", withOwner(spec.get(), owner)))
                .orElse(root);
    }

    private static YamlMap withOwner(YamlMap spec, String owner) {
        return ListOrder.with(spec, "owner", new YamlScalar(owner, spec.positionOf("owner")));
    }

    private Optional<CodeOwners> codeOwners(Harvest harvest) {
        return byRepository.computeIfAbsent(
                harvest.repository().name(),
                name -> harvest.codeOwners().map(TextFile::text).map(CodeOwners::parse));
    }
}
