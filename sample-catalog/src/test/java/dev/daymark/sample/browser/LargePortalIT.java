package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.Tab;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader pays for an organisation of more than 11,000 entities: no more than for a small one. */
@ExtendWith(Browsing.class)
class LargePortalIT {

    private static final int ELEMENTS = 2_500;

    @ParameterizedTest
    @CsvSource({
        "index.html, 12",
        "catalog/index.html, 16",
        "browse/kind/component/index.html, 16",
        "browse/owner/index.html, 16",
        "apis/index.html, 16",
        "teams/index.html, 12",
        "systems/index.html, 12",
        "catalog/default/system/system-0/index.html, 12",
        "catalog/default/domain/domain-0/index.html, 12",
        "catalog/default/group/team-0/index.html, 12",
        "catalog/default/component/service-0-0/index.html, 12",
        "docs/index.html, 12",
        "repositories/crowd/docs/index.html, 8",
        "repositories/crowd/docs/section-280/page-300/index.html, 8",
        "data/catalog.js, 190"
    })
    void filesKeepTheirBudgets(String path, int kilobytes, LargePortal portal) throws IOException {
        byte[] content = portal.read(path);

        assertThat(compressed(content)).as("compressed bytes").isLessThanOrEqualTo(kilobytes * 1024);
        if (portal.site().isPage(path)) {
            assertThat(Jsoup.parse(new String(content, StandardCharsets.UTF_8)).getAllElements())
                    .as("elements")
                    .hasSizeLessThanOrEqualTo(ELEMENTS + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "catalog/index.html",
                "catalog/index.html?kind=api&owner=team-7",
                "catalog/default/system/system-0/index.html",
                "catalog/default/group/team-0/index.html"
            })
    void nothingMovesWhileItLoads(String page, Chromium browser, LargePortal portal) {
        try (Tab tab = browser.openTab()) {
            SoftAssertions all = new SoftAssertions();
            for (int width : new int[] {1440, 390}) {
                tab.resize(width, 844);
                all.assertThat(LayoutShifts.of(tab, portal.host().url() + page))
                        .as("%d wide", width)
                        .isEmpty();
            }
            all.assertThat(tab.witness().complaints()).isEmpty();
            all.assertAll();
        }
    }

    @Test
    void theListIsNarrowedAtOnceAndCountsRight(Chromium browser, LargePortal portal) {
        try (Tab tab = browser.openTab()) {
            CatalogList list = CatalogList.open(tab, portal.host().url() + "catalog/index.html");
            assertThat(list.count()).isEqualTo("%,d entities".formatted(LargePortal.ENTITIES));
            assertThat(list.refs()).hasSize(100);

            list.choose("kind", "api");
            assertThat(list.count()).isEqualTo("%,d of %,d entities".formatted(LargePortal.APIS, LargePortal.ENTITIES));
            assertThat(list.numbers("kind"))
                    .containsAllEntriesOf(Map.of("component", LargePortal.COMPONENTS, "api", LargePortal.APIS));
            assertThat(list.refs()).hasSize(100).allMatch(ref -> ref.startsWith("api:"));
            Map<String, String> drawn = list.rows();

            list.choose("kind", "component");
            list.filter("crowd");
            assertThat(list.count())
                    .isEqualTo("%,d of %,d entities".formatted(LargePortal.CROWD, LargePortal.ENTITIES));
            tab.click("document.querySelector('[data-more] button')");
            assertThat(list.refs()).hasSize(200);

            list.filter("what service-999-5 is");
            assertThat(list.refs()).containsExactly("component:default/service-999-5");

            tab.open(portal.host().url() + "browse/kind/api/index.html");
            assertThat(drawn).isEqualTo(list.rows());
        }
    }

    @Test
    void theSearchFindsOneOfMany(Chromium browser, LargePortal portal) {
        try (Tab tab = browser.openTab()) {
            tab.open(portal.host().url() + "index.html");
            Dialog dialog = new Dialog(tab);
            tab.press("/");
            dialog.untilReady();
            dialog.ask("service 999 5");

            assertThat(dialog.active()).isEqualTo("service 999 5");
            assertThat(dialog.faults()).isEmpty();
        }
    }

    private static int compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.size();
    }
}
