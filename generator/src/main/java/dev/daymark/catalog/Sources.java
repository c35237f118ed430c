package dev.daymark.catalog;

import dev.daymark.forge.FileUrl;
import dev.daymark.harvest.DescriptorFile;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.Resolution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of the run that the catalog may read, and what references between them lead to. */
final class Sources {

    private final SortedMap<String, Repository> byName = new TreeMap<>();
    private final Map<String, Repository> byUrl = new HashMap<>();

    Sources(List<Harvest> harvests) {
        for (Harvest harvest : harvests) {
            Repository repository = new Repository(harvest);
            byName.put(harvest.repository().name(), repository);
            harvest.repository().url().ifPresent(url -> byUrl.putIfAbsent(url.identity(), repository));
        }
    }

    /** A harvest with its parts by name. */
    private static final class Repository {
        private final Harvest harvest;
        private final SortedMap<String, SourceFile> files = new TreeMap<>();
        private final Map<Reference, Resolution> resolutions = new HashMap<>();

        private Repository(Harvest harvest) {
            this.harvest = harvest;
            for (DescriptorFile file : harvest.descriptors()) {
                files.put(file.path(), new SourceFile(harvest, file));
            }
            for (Resolution resolution : harvest.resolutions()) {
                resolutions.put(new Reference(resolution.from(), resolution.target()), resolution);
            }
        }
    }

    private record Reference(String from, String target) {}

    /** Every descriptor file, by repository and path. */
    Stream<SourceFile> files() {
        return byName.values().stream().flatMap(repository -> repository.files.values().stream());
    }

    /** The paths in the same repository that a reference leads to; empty when it leads elsewhere. */
    Optional<List<String>> resolve(SourceFile from, String target) {
        return Optional.ofNullable(byName.get(from.repository()))
                .map(repository -> repository.resolutions.get(new Reference(from.path(), target)))
                .map(Resolution::paths);
    }

    /** A descriptor file by its path. */
    Optional<SourceFile> file(String repository, String path) {
        return Optional.ofNullable(byName.get(repository)).map(known -> known.files.get(path));
    }

    /** The repository of the run that an address belongs to. */
    Optional<Harvest> repositoryOf(FileUrl url) {
        return Optional.ofNullable(byUrl.get(url.repository().identity())).map(repository -> repository.harvest);
    }

    /**
     * The descriptor files that an address names, sorted: one, several for a glob, that of a folder, none when nothing
     * is known there.
     */
    List<SourceFile> filesAt(FileUrl address) {
        Repository repository = byUrl.get(address.repository().identity());
        if (repository == null) {
            return List.of();
        }
        String path = pathAt(address, repository.harvest);
        Resolution asked = repository.resolutions.get(new Reference("", path));
        if (asked != null) {
            return asked.paths().stream()
                    .flatMap(file -> Optional.ofNullable(repository.files.get(file)).stream())
                    .toList();
        }
        return Optional.ofNullable(repository.files.get(path)).stream().toList();
    }

    /** The path in an address, when the branch that was read has slashes in its name too. */
    static String pathAt(FileUrl address, Harvest harvest) {
        return harvest.repository()
                .branch()
                .map(address::onBranch)
                .orElse(address)
                .path();
    }
}
