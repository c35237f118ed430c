package dev.daymark.sample.browser;

import dev.daymark.ConfigurationPlace;
import dev.daymark.LivePortal;
import dev.daymark.Progress;
import dev.daymark.benchmarks.Organisation;
import dev.daymark.browser.StaticHost;
import dev.daymark.config.ConfigurationException;
import dev.daymark.preview.PreviewedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The portal of a large organisation, of which only those pages are made that somebody asks for.
 *
 * @param site makes them
 * @param host serves them
 */
record LargePortal(PreviewedSite site, StaticHost host) implements AutoCloseable {

    /** The components that one team has in one system more than all others have. */
    static final int CROWD = 300;

    static final int APIS = 2_000;
    static final int COMPONENTS = 6_000 + CROWD;

    /** Components, APIs, a database and a system of each repository, and domains, teams and people. */
    static final int ENTITIES = COMPONENTS + APIS + 1_000 + 1_000 + 20 + 201 + 1_206;

    /** Pages of one documentation. */
    static final int DOCS = 600;

    private static final int DOCS_OF_SECTION = 40;

    private static final int THREADS = 2;

    static LargePortal make() {
        try {
            Path folder = FreshFolder.of("large");
            Organisation.write(folder.resolve("repos"), 10_000);
            Files.writeString(
                    Files.createDirectory(folder.resolve("repos/crowd")).resolve("catalog-info.yaml"), crowd());
            writeDocs(folder.resolve("repos/crowd"));
            Files.writeString(folder.resolve("daymark.yaml"), "portal: {name: Large}\nsources: [{directory: repos}]\n");
            ConfigurationPlace place = new ConfigurationPlace(folder, Optional.empty(), Map.of());
            PreviewedSite site = new LivePortal(
                            place, folder.resolve("cache"), THREADS, Progress.NONE, Clock.systemUTC())
                    .build(Set.of(), watched -> {});
            return new LargePortal(site, StaticHost.of(site::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] read(String path) throws IOException {
        return site.read(path).orElseThrow(() -> new IOException("no file " + path));
    }

    @Override
    public void close() {
        host.close();
    }

    private static void writeDocs(Path repository) throws IOException {
        Path docs = Files.createDirectory(repository.resolve("docs"));
        Files.writeString(docs.resolve("index.md"), "# Handbook of the crowd\n\nOne page of many.\n");
        for (int section = 0; section < DOCS; section += DOCS_OF_SECTION) {
            Path folder = Files.createDirectory(docs.resolve("section-" + section));
            for (int i = section; i < section + DOCS_OF_SECTION; i++) {
                Files.writeString(
                        folder.resolve("page-" + i + ".md"), "# How number %d is done\n\nSlowly.\n".formatted(i));
            }
        }
    }

    private static String crowd() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < CROWD; i++) {
            yaml.append("""
                    ---
                    apiVersion: backstage.io/v1alpha1
                    kind: Component
                    metadata: {name: crowd-%1$d, title: Crowd %1$d, description: One of many.}
                    spec: {type: service, lifecycle: production, owner: team-0, system: system-0}
                    """.formatted(i));
        }
        return yaml.toString();
    }
}
