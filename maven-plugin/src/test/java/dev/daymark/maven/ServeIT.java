package dev.daymark.maven;

import static dev.daymark.maven.InstalledMaven.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The preview, started as a user starts it, in a folder that holds one repository and no configuration. */
@Timeout(300)
class ServeIT {

    private static final Pattern OPEN = Pattern.compile("Open (http://localhost:\\d+/) and edit");
    private static final String DESCRIPTOR = """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata: {name: lantern, description: %s}
            spec: {type: service, lifecycle: production, owner: crew}
            """;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Path folder;
    private final Path logs;
    private final Path log;

    ServeIT(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("lantern"));
        logs = Files.createDirectory(temporary.resolve("logs"));
        log = logs.resolve("maven.log");
        Files.writeString(folder.resolve("catalog-info.yaml"), DESCRIPTOR.formatted("Shines."));
    }

    @ParameterizedTest
    @MethodSource("dev.daymark.maven.InstalledMaven#all")
    void showsTheRepositoryOneStandsInAndWhatIsSavedThere(InstalledMaven maven) throws Exception {
        Process process = maven.start(folder, log, PLUGIN + "serve", "-Ddaymark.port=0");
        try {
            URI root = address(process);
            try (Stream<String> lines = client.send(
                            HttpRequest.newBuilder(root.resolve("/__daymark/events?/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofLines())
                    .body()) {
                Iterator<String> sites = lines.filter(line -> line.startsWith("data: ") && !line.contains("\"stage\""))
                        .iterator();
                String before = sites.next();
                HttpResponse<String> page = get(root);
                assertThat(page.uri().getPath()).isEqualTo("/catalog/default/component/lantern/index.html");
                assertThat(page.body()).contains("Shines.");

                Files.writeString(folder.resolve("catalog-info.yaml"), DESCRIPTOR.formatted("Shines at night."));

                assertThat(sites.next()).isNotEqualTo(before);
                assertThat(get(root).body()).contains("Shines at night.");
            }
        } finally {
            process.destroy();
        }

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.toFile().list()).containsExactly("catalog-info.yaml");
    }

    /** The address that the log names, as soon as it does. */
    private URI address(Process process) throws IOException, InterruptedException {
        try (WatchService changes = FileSystems.getDefault().newWatchService()) {
            logs.register(changes, StandardWatchEventKinds.ENTRY_MODIFY);
            while (process.isAlive()) {
                Matcher open = OPEN.matcher(Files.readString(log));
                if (open.find()) {
                    return URI.create(open.group(1));
                }
                WatchKey key = changes.poll(10, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        }
        throw new AssertionError("Maven ended: " + Files.readString(log));
    }

    private HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(page).timeout(Duration.ofMinutes(1)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
