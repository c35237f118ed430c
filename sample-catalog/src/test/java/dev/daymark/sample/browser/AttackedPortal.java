package dev.daymark.sample.browser;

import dev.daymark.Daymark;
import dev.daymark.Progress;
import dev.daymark.browser.StaticHost;
import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The portal of an organisation in which every repository means harm.
 *
 * @param folder where the portal is
 * @param outside the folder that nobody may read
 * @param host serves the portal
 */
record AttackedPortal(Path folder, Path outside, StaticHost host) implements AutoCloseable {

    private static final int THREADS = 2;

    private static final String CONFIGURATION = """
            portal: {name: Attacked}
            sources:
              - directory: folders
                url: https://github.com/attacked/{name}
              - directory: git
            """;

    static AttackedPortal make() {
        try {
            Path folder = FreshFolder.of("attacked");
            new HostileOrganisation(folder).write();
            Path configuration = Files.writeString(folder.resolve("daymark.yaml"), CONFIGURATION);
            Path portal = folder.resolve("portal");
            new Daymark(
                            new ConfigurationReader(Map.of()).read(configuration),
                            folder,
                            folder.resolve("cache"),
                            THREADS,
                            Progress.NONE,
                            Clock.systemUTC())
                    .generate(portal);
            return new AttackedPortal(portal, folder.resolve("outside"), StaticHost.of(portal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pages that authors wrote, but for those that only lead to another. */
    List<String> written() throws IOException {
        return pages("repositories/(?!pages/docs/repetition|[^/]*-git/).*/docs/.*");
    }

    /** Pages of the portal that repeat names and titles which authors wrote. */
    List<String> repeated() throws IOException {
        return pages("repositories/(?![^/]*-git/)[^/]*/|(docs|health|catalog)/.*");
    }

    private List<String> pages(String folder) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String path : files()) {
            boolean wanted = path.matches("(" + folder + ")index\\.html");
            if (wanted && !redirects(path)) {
                pages.add(path);
            }
        }
        return pages;
    }

    /** Whether a page leads to another as soon as it is opened. */
    boolean redirects(String path) throws IOException {
        return Files.readString(folder.resolve(path)).contains("http-equiv=\"refresh\"");
    }

    /** All files, from the portal's root. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
