package dev.daymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a preview answers before there is a site. */
@Timeout(180)
class FirstBuildTest {

    private static final String CART = "/catalog/default/component/cart/index.html";

    private final Path folder;
    private final HeldProgress held = new HeldProgress();
    private Organisation organisation;

    FirstBuildTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void aConfigurationAndTwoRepositories() throws Exception {
        organisation = Organisation.in(folder)
                .beside("daymark.yaml", "sources: [{directory: repos}]\n")
                .with("cart/catalog-info.yaml", Organisation.component("cart"))
                .with("till/catalog-info.yaml", Organisation.component("till"));
    }

    @Test
    void everyAddressSaysWhatIsDoneUntilItShowsWhatWasAskedFor() throws Exception {
        try (RunningPreview preview = RunningPreview.building(folder, CART, held)) {
            JsonNode event = awaitBothRepositories(preview);
            assertThat(event.at("/stage/done").asInt()).isEqualTo(2);
            assertThat(event.at("/stage/total").asInt()).isEqualTo(2);
            HttpResponse<byte[]> answer = preview.get(CART);
            String version = event.path("version").asText();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(new String(answer.body(), UTF_8))
                    .contains("<p id=\"daymark-stage\">Reading repositories, 2 of 2</p>")
                    .contains("max=\"2\" value=\"2\"")
                    .contains("<noscript><meta http-equiv=\"refresh\" content=\"2;url=./index.html\"></noscript>")
                    .contains("reload.js\" data-version=\"" + version + "\"");
            assertThat(preview.send("HEAD", "/").statusCode()).isEqualTo(503);
            assertThat(preview.text("/teams/?a=b&c")).contains("content=\"2;url=./?a=b&amp;c\"");
            assertThat(preview.raw(
                            "GET //elsewhere.example/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 503")
                    .contains("content=\"2;url=./x\"");

            held.release();

            JsonNode there = preview.event(some -> !RunningPreview.waiting(some));
            assertThat(there.path("version").asText()).isNotEqualTo(version);
            assertThat(preview.get(CART).statusCode()).isEqualTo(200);
            assertThat(preview.text(CART)).contains("cart");
            assertThat(preview.log()).anyMatch(line -> line.startsWith("INFO Built in "));
        }
    }

    @Test
    void whatIsSavedMeanwhileIsShown() throws Exception {
        try (RunningPreview preview = RunningPreview.building(folder, CART, held)) {
            awaitBothRepositories(preview);
            organisation.with("cart/catalog-info.yaml", Organisation.component("cart", "Takes orders."));

            held.release();

            preview.awaitText(CART, "Takes orders.");
        }
    }

    @Test
    void aBuildThatFailsSaysWhyAndThatOfTheNextSaveIsWaitedForAgain() throws Exception {
        organisation.beside("daymark.yaml", "sources: [{directory: repos}]\nportal: {theme: nowhere}\n");
        try (RunningPreview preview = RunningPreview.building(folder, CART, Progress.NONE)) {
            preview.event(RunningPreview::failed);
            HttpResponse<byte[]> answer = preview.get(CART);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(new String(answer.body(), UTF_8)).contains("nowhere").doesNotContain("http-equiv=\"refresh\"");

            organisation.beside("daymark.yaml", "sources: [{directory: repos}]\n");

            preview.event(RunningPreview::waiting);
            preview.awaitText(CART, "cart");
        }
    }

    @Test
    void theHomePageStaysWhereLinksLeadToItByItsFolder(@TempDir Path elsewhere) throws Exception {
        Organisation.in(elsewhere)
                .beside("daymark.yaml", "portal: {name: Longshore, urls: directory}\n")
                .beside("catalog-info.yaml", Organisation.component("only"));
        try (RunningPreview preview = RunningPreview.at(elsewhere, 0)) {
            assertThat(preview.get("/").statusCode()).isEqualTo(200);
            assertThat(preview.text("/")).contains("Longshore");
        }
    }

    private static JsonNode awaitBothRepositories(RunningPreview preview) throws InterruptedException {
        return preview.event(event -> event.at("/stage/text").asText().equals("Reading repositories, 2 of 2"));
    }
}
