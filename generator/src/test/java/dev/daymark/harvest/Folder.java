package dev.daymark.harvest;

import dev.daymark.source.DirectorySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A directory source of plain folders, filled file by file. */
final class Folder {

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    /** Writes a file; the first part of the path is the repository. */
    Folder file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder file(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent() == null ? root : file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    Folder component(String path, String name) {
        return file(path, component(name));
    }

    static String component(String name) {
        return """
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata:
                  name: %s
                spec: {type: service, lifecycle: production, owner: crew}
                """.formatted(name);
    }

    List<Harvest> harvestAll(int threads, Collector... collectors) {
        try {
            return new HarvestPool(new Harvester(DiscoveryRule.DEFAULT, List.of(collectors)), threads)
                    .harvest(
                            new DirectorySource(root, Optional.of("https://github.com/longshore/{name}"), false)
                                    .repositories(),
                            harvest -> {});
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The harvest of the only repository. */
    Harvest harvest(Collector... collectors) {
        return harvestAll(1, collectors).get(0);
    }
}
