package dev.daymark.catalog;

import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.PathGlob;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells apart what stands beside the configuration: descriptors that it names, and overlays for repositories. */
final class CentralFiles {

    private final Set<String> harvests = new HashSet<>();
    private final Map<String, Harvest> repositories = new HashMap<>();
    private final List<PathGlob> configured;

    CentralFiles(CatalogInput input) {
        input.overlays().forEach(harvest -> harvests.add(harvest.repository().name()));
        input.harvests()
                .forEach(harvest -> repositories.put(harvest.repository().name(), harvest));
        configured = input.options().locations().stream()
                .filter(location -> location.type().equals(Target.FILE))
                .map(CentralFiles::glob)
                .toList();
    }

    /** The pattern of a location of type {@code file}, over paths from the folder of the configuration. */
    static PathGlob glob(ConfiguredLocation location) {
        return PathGlob.of(location.target().replace('\\', '/').replaceFirst("^(\\./)+", ""));
    }

    /** Whether a file stands beside the configuration and in no repository. */
    boolean hold(SourceFile file) {
        return harvests.contains(file.repository());
    }

    /** Whether a file completes what repositories say, or stands for what they lack. */
    boolean isOverlay(SourceFile file) {
        return hold(file)
                && file.descriptor().discovered()
                && configured.stream().noneMatch(glob -> glob.matches(file.path()));
    }

    /**
     * The repository that an overlay speaks for: the one that the file, or else the innermost folder of its path, is
     * named after.
     */
    Optional<Harvest> subjectOf(SourceFile file) {
        if (!isOverlay(file)) {
            return Optional.empty();
        }
        List<String> folders = Arrays.asList(file.path().split("/", -1));
        Collections.reverse(folders);
        String stem = folders.get(0).replaceFirst("\\.ya?ml$", "");
        return Stream.concat(Stream.of(stem), folders.stream().skip(1))
                .map(repositories::get)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
