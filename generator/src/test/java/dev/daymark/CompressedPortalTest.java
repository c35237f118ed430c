package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portals whose files have compressed twins, as {@code gzip_static} of nginx looks for them. */
class CompressedPortalTest {

    private static final String GZIP = "compress: gzip";

    private final Organisation organisation;

    CompressedPortalTest(@TempDir Path folder) throws IOException {
        organisation = Organisation.in(folder)
                .with("cart/catalog-info.yaml", Organisation.component("cart"))
                .with("cart/docs/index.md", "# Cart\n\n[data](data.csv) [packed](data.csv.gz) ![map](map.png)\n")
                .with("cart/docs/map.png", new byte[2000])
                .with("cart/docs/data.csv", "a,b\n".repeat(1000))
                .with("cart/docs/data.csv.gz", "packed by its author");
    }

    @Test
    void haveTwinsOfTheSameContent() throws Exception {
        organisation.generateAs(GZIP);

        List<Path> twins = twins();
        assertThat(twins).hasSizeGreaterThan(20);
        for (Path twin : twins) {
            try (InputStream content = new GZIPInputStream(Files.newInputStream(twin))) {
                assertThat(content.readAllBytes()).as(twin.toString()).isEqualTo(Files.readAllBytes(original(twin)));
            }
            assertThat(Files.size(twin)).as(twin.toString()).isLessThan(Files.size(original(twin)));
        }
        assertThat(files())
                .filteredOn(file ->
                        file.toString().endsWith(".html") && file.toFile().length() >= 1024)
                .allSatisfy(page -> assertThat(Path.of(page + ".gz")).exists());
        assertThat(files())
                .filteredOn(file -> file.toString().endsWith(".png"))
                .isNotEmpty()
                .noneMatch(picture -> Files.exists(Path.of(picture + ".gz")));
    }

    @Test
    void leaveAFileAloneThatIsCalledLikeATwin() throws Exception {
        organisation.generateAs(GZIP);

        assertThat(files())
                .filteredOn(file -> file.endsWith("data.csv.gz"))
                .singleElement()
                .satisfies(file -> assertThat(file).content().isEqualTo("packed by its author"));
    }

    @Test
    void writeATwinAnewOnlyWithItsFile() throws Exception {
        organisation.generateAs(GZIP);
        Map<Path, FileTime> before = times();
        organisation.with("cart/docs/index.md", "# Cart\n\nOther words.\n");

        organisation.generateAs(GZIP);

        Map<Path, FileTime> after = times();
        assertThat(twins()).allSatisfy(twin -> assertThat(Objects.equals(after.get(twin), before.get(twin)))
                .as(twin.toString())
                .isEqualTo(Objects.equals(after.get(original(twin)), before.get(original(twin)))));
        assertThat(twins()).anyMatch(twin -> !Objects.equals(after.get(twin), before.get(twin)));
    }

    @Test
    void loseTheirTwinsWhenNobodyWantsThem() throws Exception {
        organisation.generateAs("");
        String manifest = organisation.page("api/daymark/manifest.json");
        organisation.generateAs(GZIP);
        assertThat(organisation.page("api/daymark/manifest.json")).isEqualTo(manifest);

        organisation.generateAs("");

        assertThat(twins()).isEmpty();
    }

    private static Path original(Path twin) {
        return Path.of(twin.toString().replaceFirst("\\.gz$", ""));
    }

    private List<Path> twins() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".gz") && !file.endsWith("data.csv.gz"))
                .toList();
    }

    private Map<Path, FileTime> times() throws IOException {
        return files().stream().collect(Collectors.toMap(Function.identity(), CompressedPortalTest::time));
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(organisation.portal())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
