package dev.daymark.site.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.feature.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGroupTest {

    private static final String HEAD = "data/search.js";
    private static final Optional<String> LOOK = Optional.of("look");

    private final Path output;
    private final AtomicInteger made = new AtomicInteger();

    FileGroupTest(@TempDir Path folder) {
        this.output = folder.resolve("portal");
    }

    @Test
    void isNotMadeAgainOfTheSame() throws IOException {
        write(LOOK, "boats", "terms-a");
        WriteSummary again = write(LOOK, "boats", "terms-a");

        assertThat(made).hasValue(1);
        assertThat(again).isEqualTo(new WriteSummary(0, 4, 0));
        assertThat(output.resolve("data/search/terms-a.js")).hasContent("boats");
    }

    @Test
    void isMadeOfSomethingElse() throws IOException {
        write(LOOK, "boats", "terms-a");
        WriteSummary again = write(LOOK, "ships", "terms-b");

        assertThat(made).hasValue(2);
        assertThat(again).isEqualTo(new WriteSummary(2, 2, 1));
        assertThat(output.resolve("data/search/terms-a.js")).doesNotExist();
        assertThat(output.resolve("data/search/terms-b.js")).hasContent("ships");
    }

    @Test
    void isMadeAgainWhenThePortalLooksDifferentOrNobodyKnows() throws IOException {
        write(LOOK, "boats", "terms-a");
        write(Optional.of("another look"), "boats", "terms-a");
        write(Optional.empty(), "boats", "terms-a");

        assertThat(made).hasValue(3);
    }

    @Test
    void isMadeAgainWhenOneOfItsFilesIsGone() throws IOException {
        write(LOOK, "boats", "terms-a");
        Files.delete(output.resolve("data/search/terms-a.js"));
        write(LOOK, "boats", "terms-a");

        assertThat(made).hasValue(2);
        assertThat(output.resolve("data/search/terms-a.js")).hasContent("boats");
    }

    @Test
    void isMadeAgainWhenOneOfItsFilesWasEditedByHand() throws IOException {
        write(LOOK, "boats", "terms-a");
        Files.writeString(output.resolve("data/search/terms-a.js"), "longer than it was");
        write(LOOK, "boats", "terms-a");

        assertThat(output.resolve("data/search/terms-a.js")).hasContent("boats");
    }

    @Test
    void isKeptWhenAnotherFileIsGone() throws IOException {
        write(LOOK, "boats", "terms-a");
        Files.delete(output.resolve("index.html"));
        write(LOOK, "boats", "terms-a");

        assertThat(made).hasValue(1);
    }

    private WriteSummary write(Optional<String> look, String origin, String member) throws IOException {
        try (SiteWriter site = SiteWriter.open(output)) {
            site.write("api/daymark/manifest.json", "{}".getBytes(UTF_8));
            site.write("index.html", "home".getBytes(UTF_8));
            site.writeAll(
                    new FileGroup(HEAD, path -> path.startsWith("data/"), origin, () -> make(origin, member)), look);
            return site.commit();
        }
    }

    private Stream<SiteFile> make(String origin, String member) {
        made.incrementAndGet();
        return Map.of(HEAD, "names " + member, "data/search/" + member + ".js", origin).entrySet().stream()
                .map(file -> SiteFile.of(file.getKey(), () -> file.getValue().getBytes(UTF_8)));
    }
}
