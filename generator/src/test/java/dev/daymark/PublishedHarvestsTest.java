package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.daymark.config.ConfigurationReader;
import dev.daymark.problem.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portals that are put together from what repositories publish of themselves. */
class PublishedHarvestsTest {

    private static final String DESCRIPTOR = """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata:
              name: %1$s
              annotations: {backstage.io/techdocs-ref: "dir:."}
            spec: {type: service, lifecycle: production, owner: team-a, definition: {$text: ./more.txt}}
            """;

    private final Path folder;

    PublishedHarvestsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void repositories() throws IOException {
        for (String name : new String[] {"checkout", "shop"}) {
            write("repos/" + name + "/catalog-info.yaml", DESCRIPTOR.formatted(name));
            write("repos/" + name + "/more.txt", "more of " + name);
            write("repos/" + name + "/mkdocs.yml", "site_name: " + name + "\nplugins: [techdocs-core]\n");
            write("repos/" + name + "/docs/index.md", "# " + name + "\n\n![chart](chart.svg) [table](table.csv)\n");
            write(
                    "repos/" + name + "/docs/chart.svg",
                    "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>");
            write("repos/" + name + "/docs/table.csv", "a,b\n" + name + ",1\n");
            write("repos/" + name + "/docs/unused.bin", "nobody links here");
        }
    }

    @Test
    void givesThePortalThatTheRepositoriesGive() throws Exception {
        daymark("directory: repos").generate(folder.resolve("portal"));
        daymark("directory: repos").harvest(folder.resolve("store"));
        BuildReport report = daymark("harvests: store").generate(folder.resolve("assembled"));

        assertThat(report.repositories()).isEqualTo(2);
        assertThat(tree("assembled")).isEqualTo(tree("portal"));
    }

    @Test
    void holdsTheFilesThatPagesShowAndNoOthers() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));

        try (ZipFile zip = new ZipFile(folder.resolve("store/shop.harvest.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "files/docs/chart.svg",
                            "files/docs/index.md",
                            "files/docs/table.csv",
                            "harvest.json",
                            "SHA256SUMS");
        }
    }

    @Test
    void isTheSameFileForTheSameContent() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));
        daymark("directory: repos").harvest(folder.resolve("again"));

        assertThat(folder.resolve("again/shop.harvest.zip"))
                .hasSameBinaryContentAs(folder.resolve("store/shop.harvest.zip"));
    }

    @Test
    void mixesWithOtherSources() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));
        Files.delete(folder.resolve("store/checkout.harvest.zip"));
        move("repos/shop", "elsewhere");

        BuildReport report = daymark("directory: repos", "harvests: store").generate(folder.resolve("portal"));

        assertThat(report.repositories()).isEqualTo(2);
        assertThat(report.problems()).extracting(Problem::code).doesNotContain("repository-unreadable");
        assertThat(tree("portal").keySet()).anyMatch(path -> path.contains("shop") && path.endsWith("chart.svg"));
    }

    @Test
    void losesNothingButAHarvestThatIsDamaged() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));
        byte[] whole = Files.readAllBytes(folder.resolve("store/shop.harvest.zip"));
        Files.write(folder.resolve("store/shop.harvest.zip"), Arrays.copyOf(whole, whole.length / 2));

        BuildReport report = daymark("harvests: store").generate(folder.resolve("portal"));

        assertThat(report.problems())
                .filteredOn(problem -> problem.code().equals("harvest-unreadable"))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.location().repository()).isEqualTo("shop"));
        assertThat(tree("portal").keySet()).anyMatch(path -> path.contains("checkout"));
    }

    @Test
    void prefersAGoodOneOfAnotherStoreToOneThatIsDamaged() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));
        write("first/shop.harvest.zip", "no archive");

        BuildReport report = daymark("harvests: first", "harvests: store").generate(folder.resolve("portal"));

        assertThat(report.problems()).extracting(Problem::code).doesNotContain("harvest-unreadable");
        assertThat(tree("portal")).containsKey("catalog/default/component/shop/index.html");
    }

    @Test
    void showsTheLastGoodOneInPlaceOfOneThatIsDamaged() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));
        daymark("harvests: store").generate(folder.resolve("portal"));
        Map<String, String> before = tree("portal");
        Path archive = folder.resolve("store/shop.harvest.zip");
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));

        BuildReport report = daymark("harvests: store").generate(folder.resolve("portal"));

        assertThat(report.problems())
                .filteredOn(problem -> problem.code().startsWith("harvest-"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("the harvest of \"shop\" is that of"));
        assertThat(tree("portal").keySet()).containsAll(before.keySet());
        assertThat(tree("portal").get("repositories/shop/index.html")).contains("Not up to date");

        Files.write(archive, whole);
        daymark("harvests: store").generate(folder.resolve("portal"));
        assertThat(tree("portal")).isEqualTo(before);
    }

    @Test
    void believesNoHarvestWhoseFilesAreNotThoseOfItsSums() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));
        Map<String, byte[]> entries = new TreeMap<>();
        Path archive = folder.resolve("store/shop.harvest.zip");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        entries.put("files/docs/table.csv", "forged".getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }

        assertThat(daymark("harvests: store").generate(folder.resolve("portal")).problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("its checksums are not those of its files"));
    }

    @Test
    void letsNoHarvestSpeakForAnotherRepository() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));
        move("store/shop.harvest.zip", "store/payments.harvest.zip");

        assertThat(daymark("harvests: store").generate(folder.resolve("portal")).problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("it holds the harvest of \"shop\"; call it shop.harvest.zip"));
    }

    @Test
    void readsThemFromAWebServerAndKeepsTheLastOnesForWhenItIsDown() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));
        write(
                "store/index.json",
                "[{\"name\":\"checkout.harvest.zip\",\"type\":\"file\"},{\"name\":\"shop.harvest.zip\"},{\"name\":\"../x.harvest.zip\"}]");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = folder.resolve("store")
                    .resolve(exchange.getRequestURI().getPath().substring(1));
            boolean there = Files.isRegularFile(file);
            exchange.sendResponseHeaders(there ? 200 : 404, there ? Files.size(file) : -1);
            if (there) {
                Files.copy(file, exchange.getResponseBody());
            }
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        try {
            daymark("harvests: '" + address + "'").generate(folder.resolve("portal"));
        } finally {
            server.stop(0);
        }
        Map<String, String> online = tree("portal");

        BuildReport report = daymark("harvests: '" + address + "'").generate(folder.resolve("portal"));

        assertThat(online.keySet())
                .anyMatch(path -> path.contains("shop"))
                .noneMatch(path -> path.contains("x.harvest"));
        assertThat(report.problems())
                .filteredOn(problem -> problem.code().equals("harvest-stale"))
                .hasSize(2);
        Map<String, String> offline = tree("portal");
        assertThat(offline.keySet()).containsAll(online.keySet());
        assertThat(offline.get("repositories/shop/index.html")).contains("Not up to date");
    }

    @Test
    void readsWhatIsFoundInMavenRepositories() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));
        Map<String, Path> deployed = Map.of(
                "com.longshore:shop:[1,2)", folder.resolve("store/shop.harvest.zip"),
                "com.longshore:checkout-parent:LATEST", folder.resolve("store/checkout.harvest.zip"));
        Daymark build = daymark(
                        "harvests: 'maven:com.longshore:shop:[1,2)'",
                        "harvests: 'maven:com.longshore:checkout-parent:LATEST', name: checkout",
                        "harvests: 'maven:com.longshore:nowhere:1'")
                .with(coordinates -> Optional.ofNullable(deployed.get(coordinates))
                        .orElseThrow(() -> new IOException("nothing is at " + coordinates)));

        BuildReport report = build.generate(folder.resolve("portal"));

        assertThat(report.problems())
                .filteredOn(problem -> problem.code().startsWith("harvest-"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("\"nowhere\"", "nothing is at com.longshore:nowhere:1"));
        assertThat(tree("portal")).containsKeys("repositories/shop/index.html", "repositories/checkout/index.html");
    }

    @Test
    void letsNoArtifactSpeakForAnotherRepository() throws Exception {
        daymark("directory: repos").harvest(folder.resolve("store"));
        Daymark build = daymark("harvests: maven:com.longshore:checkout:1")
                .with(coordinates -> folder.resolve("store/shop.harvest.zip"));

        assertThat(build.generate(folder.resolve("portal")).problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("it holds the harvest of \"shop\""));
    }

    @Test
    void saysThatAStoreIsMissing() {
        assertThatThrownBy(() -> daymark("harvests: nowhere").generate(folder.resolve("portal")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no directory");
    }

    private Daymark daymark(String... sources) throws Exception {
        StringBuilder yaml = new StringBuilder("sources:\n");
        for (String source : sources) {
            yaml.append("  - {").append(source);
            yaml.append(source.startsWith("directory") ? ", url: 'https://github.com/longshore/{name}'" : "")
                    .append("}\n");
        }
        return new Daymark(
                new ConfigurationReader(Map.of()).read(yaml.toString(), "daymark.yaml"),
                folder,
                folder.resolve("cache"),
                2,
                Progress.NONE,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private Map<String, String> tree(String portal) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(portal);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void move(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to));
    }
}
