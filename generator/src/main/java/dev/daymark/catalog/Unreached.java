package dev.daymark.catalog;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that look like descriptors but that nothing leads to. What they declare is not in the catalog. */
final class Unreached {

    private final List<SourceFile> files;
    private final Map<EntityRef, SourceFile> declared = new HashMap<>();

    Unreached(Stream<SourceFile> files) {
        this.files = files.sorted().toList();
        for (SourceFile file : this.files) {
            file.descriptor().documents().stream()
                    .filter(YamlMap.class::isInstance)
                    .map(document -> DescriptorReader.identify((YamlMap) document))
                    .forEach(ref -> declared.putIfAbsent(ref, file));
        }
    }

    /** The first file that would declare an entity, if something led to it. */
    Optional<SourceFile> declaring(EntityRef ref) {
        return Optional.ofNullable(declared.get(ref));
    }

    /** One problem for each file. */
    Stream<Problem> problems() {
        return files.stream().map(file -> Problem.of(
                        ProblemCode.DESCRIPTOR_UNREACHABLE,
                        file.descriptor().documents().stream()
                                .findFirst()
                                .map(document -> file.at(document.position()))
                                .orElse(file.whole()),
                        "this looks like a descriptor, but no Location leads to it")
                .withHint("add it to the targets of a Location, name it catalog-info.yaml, or add its path to "
                        + "catalog.discovery.include in daymark.yaml"));
    }
}
