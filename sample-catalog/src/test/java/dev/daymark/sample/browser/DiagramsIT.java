package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.Tab;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams are drawn in the browser, by a script that only pages with diagrams load, and that does nothing but draw. */
@ExtendWith(Browsing.class)
class DiagramsIT {

    private static final String PAGES = "repositories/diagrams/docs/";
    private static final String DRAWN = "!document.querySelector('.prose > pre.mermaid:not(.failed)')";

    /** What happens in the frame is seen; else no call from within it would say anything. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDiagramIsDrawnUnderThePolicyOfItsPage(boolean hosted, Chromium browser, AttackedPortal portal) {
        String root = root(hosted, portal);
        try (Tab tab = browser.openTab()) {
            tab.plant("probe");
            tab.runFirst("if (location.pathname.includes('/assets/diagram.')) probe()");
            tab.open(root + PAGES + "harmless/index.html");
            tab.until("document.querySelector('.diagram img')?.naturalWidth > 40");

            assertThat(tab.evaluate("document.querySelector('.diagram img').alt")
                            .asText())
                    .contains("States of an order");
            assertThat(tab.evaluate("document.querySelector('.diagram details pre').textContent")
                            .asText())
                    .contains("open --> paid");
            assertThat(tab.witness().requests())
                    .anyMatch(request -> request.contains("/assets/diagram."))
                    .allMatch(request -> request.startsWith(root));
            assertThat(tab.witness().complaints()).isEmpty();
            assertThat(tab.witness().calls()).singleElement().asString().contains("/assets/diagram.");
        }
    }

    @Test
    void aPageWithoutDiagramLoadsNothingForThem(Chromium browser, AttackedPortal portal) {
        try (Tab tab = browser.openTab()) {
            tab.open(root(true, portal) + PAGES + "none/index.html");
            tab.untilIdle();

            assertThat(tab.evaluate("document.querySelector('iframe') === null").asBoolean())
                    .isTrue();
            assertThat(tab.witness().requests())
                    .isNotEmpty()
                    .noneMatch(request -> request.matches(".*(mermaid|diagram\\.).*"));
        }
    }

    private static String root(boolean hosted, AttackedPortal portal) {
        return hosted ? portal.host().url() : portal.folder().toUri().toString();
    }

    /** From disk, diagrams are drawn in a frame without a sandbox: what holds there holds on a web server. */
    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void aHostileDiagramIsAPictureOrNothing(
            boolean hosted, boolean policyIsBypassed, Chromium browser, AttackedPortal portal) throws IOException {
        String root = root(hosted, portal);
        int diagrams = Attacks.read("diagrams.yaml").texts().size();
        try (Tab tab = browser.openTab()) {
            tab.plant("probe");
            tab.bypassPolicy(policyIsBypassed);
            tab.resize(1440, 30_000);
            tab.open(root + PAGES + "index.html");
            tab.until(DRAWN);

            int drawn = tab.evaluate("document.querySelectorAll('.diagram img').length")
                    .asInt();
            int failed = tab.evaluate("document.querySelectorAll('pre.failed').length")
                    .asInt();
            assertThat(drawn).isGreaterThan(diagrams / 2);
            assertThat(drawn + failed).isEqualTo(diagrams);
            assertThat(tab.evaluate("document.querySelectorAll('.prose svg, .prose iframe, .prose script').length")
                            .asInt())
                    .isZero();
            assertThat(tab.evaluate(
                                    "[...document.querySelectorAll('.diagram img')].every(one => one.src.startsWith('data:image/svg+xml,'))")
                            .asBoolean())
                    .isTrue();
            assertThat(tab.witness().calls()).isEmpty();
            if (!policyIsBypassed) {
                assertThat(tab.witness().requests()).allMatch(request -> request.startsWith(root));
            }
        }
    }
}
