package dev.daymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.binary.Digest;
import dev.daymark.config.ConfigurationReader;
import dev.daymark.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published harvests that Daymark has not written, although their sums are right. */
class ForeignHarvestTest {

    private final Path folder;

    ForeignHarvestTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void publish() throws Exception {
        Organisation.in(folder)
                .with("cart/catalog-info.yaml", Organisation.component("cart"))
                .with("cart/docs/index.md", "# Cart\n\nKindly [link](https://a.example/).\n\n## More\n\nText\n")
                .with("shop/catalog-info.yaml", Organisation.component("shop"));
        daymark("directory: repos").harvest(folder.resolve("store"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kindly, <script>alert(1)</script>Kindly",
        "Kindly, '</p></div><script src=''https://a.example/x.js''></script>Kindly'",
        "Kindly, <img src='x' onerror='alert(1)'>Kindly",
        "Kindly, <svg onload='alert(1)'></svg>Kindly",
        "https://a.example/, javascript:alert(1)",
        "https://a.example/, ' \\u0001javascript:alert(1)'",
        "https://a.example/, '\\\" onclick=\\\"alert(1)'",
        "'>link<', ' onclick=''alert(1)''>link<'"
    })
    void bringsNoScript(String from, String to) throws Exception {
        forge(from, to);
        assertThat(daymark("harvests: store").generate(folder.resolve("portal")).problems())
                .extracting(Problem::code)
                .doesNotContain("harvest-unreadable");

        Document page = Jsoup.parse(folder.resolve("portal/repositories/cart/docs/index.html"));
        assertThat(page.select(".prose").text()).contains("link");
        assertThat(page.select("script").eachAttr("src")).allMatch(source -> source.contains("assets/"));
        assertThat(page.select("script, .prose svg, [onclick], [onerror], [onload], [href^=javascript]")
                        .not("script[src]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0,0,\"s\",\"href\"] -> [0,0,\"s\",\"onclick\"]",
                "\"attribute\",0,0, -> \"attributes\",0,0,",
                "\"links\",0,0,[0,0,\"l\" -> \"links\",0,0,[0,0,null],\"x\",0,0,[0,0,\"l\"",
                "\"html\",0,0,[0,0,0] -> \"html\",0,0,[0,0,7]",
                "\"html\",0,0,[0,0,0] -> \"html\",0,0,[0,0,1]",
                "\"paths\",0,0,[0,0,\"l\" -> \"paths\",0,0,[0,0,\"l\",[0,0,null]",
                "\"headings\",0,0,[0,0,\"l\" -> \"headings\",0,0,[0,0,\"l\",[0,0,null]",
                "\"boost\",0,0,[0,0,100] -> \"boost\",0,0,[0,0,null]",
                "\"folders\",0,0, -> \"ordner\",0,0,"
            })
    void costsItselfWhenItsDocumentationIsNone(String change) throws Exception {
        forge(change.split(" -> ", -1)[0], change.split(" -> ", -1)[1]);

        BuildReport report = daymark("harvests: store").generate(folder.resolve("portal"));

        assertThat(report.problems())
                .filteredOn(problem -> problem.code().equals("harvest-unreadable"))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).contains("\"cart\"", "its part \"docs\" is damaged"));
        assertThat(folder.resolve("portal/catalog/default/component/shop/index.html"))
                .exists();
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 1900})
    void costsItselfAtMostHoweverDeepItIs(int depth) throws Exception {
        forge("\"s\",\"service\"]", "\"l\"" + ",[1,1,\"l\"".repeat(depth) + "]".repeat(depth) + "]");

        daymark("harvests: store").generate(folder.resolve("portal"));

        assertThat(folder.resolve("portal/catalog/default/component/shop/index.html"))
                .exists();
    }

    @Test
    void tellsProblemsOfItselfAlone() throws Exception {
        forge("\"problems\":[", """
                "problems":[{"code":"file-unreadable","severity":"ERROR","message":"told of shop","repository":"shop",\
                "path":"catalog-info.yaml","line":1,"column":1,"entity":"component:default/shop"}""");

        BuildReport report = daymark("harvests: store").generate(folder.resolve("portal"));

        assertThat(report.problems())
                .filteredOn(problem -> problem.message().equals("told of shop"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location().repository()).isEqualTo("cart");
                    assertThat(problem.entity()).isEmpty();
                });
        assertThat(folder.resolve("portal/catalog/default/component/shop/index.html"))
                .content()
                .doesNotContain("told of shop");
    }

    @Test
    void bringsNothingThatNoCollectorKnows() throws Exception {
        forge("\"collected\":{", "\"collected\":{\"unknown\":{\"tree\":[0,0,null],\"texts\":[]},");

        assertThat(daymark("harvests: store").generate(folder.resolve("portal")).problems())
                .extracting(Problem::code)
                .doesNotContain("harvest-unreadable");
    }

    /** Puts another text in the place of one of the harvest, and corrects the sums. */
    private void forge(String from, String to) throws IOException {
        Path archive = folder.resolve("store/cart.harvest.zip");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        String harvest = new String(entries.get("harvest.json"), UTF_8);
        assertThat(harvest).contains(from);
        entries.put("harvest.json", harvest.replace(from, to).getBytes(UTF_8));
        entries.remove("SHA256SUMS");
        StringBuilder sums = new StringBuilder();
        entries.forEach((name, content) ->
                sums.append(Digest.of(content)).append("  ").append(name).append('\n'));
        entries.put("SHA256SUMS", sums.toString().getBytes(UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private Daymark daymark(String source) throws Exception {
        return new Daymark(
                new ConfigurationReader(Map.of()).read("sources: [{" + source + "}]\n", "daymark.yaml"),
                folder,
                folder.resolve("cache"),
                2,
                Progress.NONE,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
