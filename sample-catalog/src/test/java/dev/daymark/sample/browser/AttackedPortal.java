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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The portal of an organisation in which every repository means harm.
 *
 * @param folder where the portal is
 * @param outside the folder that nobody may read
 * @param host serves the portal
 */
record AttackedPortal(Path folder, Path outside, StaticHost host) implements AutoCloseable {

    private static final int THREADS = 2;

    private static final Pattern SCHEME = Pattern.compile("\\s*[a-zA-Z]+\\s*:");

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

    /** Pages of the portal that repeat names and titles which authors wrote; of those that differ in words alone, one. */
    List<String> repeated() throws IOException {
        Map<String, String> shapes = new LinkedHashMap<>();
        for (String page : pages("repositories/(?![^/]*-git/)[^/]*/|(docs|health|catalog)/.*")) {
            shapes.putIfAbsent(shape(folder.resolve(page)), page);
        }
        return List.copyOf(shapes.values());
    }

    /** All elements of a page with the names of their attributes, and the schemes of their addresses. */
    private static String shape(Path page) throws IOException {
        StringBuilder shape = new StringBuilder();
        for (Element element : Jsoup.parse(page).getAllElements()) {
            shape.append('<').append(element.nodeName());
            for (Attribute attribute : element.attributes()) {
                Matcher scheme = SCHEME.matcher(attribute.getValue());
                shape.append(' ').append(attribute.getKey()).append(scheme.lookingAt() ? scheme.group() : "");
            }
        }
        return shape.toString();
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
