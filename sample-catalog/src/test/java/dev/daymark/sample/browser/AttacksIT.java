package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.Tab;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Readers of a portal whose authors mean harm. Nothing that they wrote runs, loads or leads anywhere dangerous: under the
 * content policy of the pages, and without it, so that the pages alone must be safe. Where nothing happens without the policy,
 * nothing can under it but a complaint: that is tried on some pages.
 */
@ExtendWith(Browsing.class)
class AttacksIT {

    private static final PageScript READ = PageScript.of("attack");
    private static final int ONE_OF = 6;

    @TestFactory
    Stream<DynamicTest> nothingHappensOnAWebServer(Chromium browser, AttackedPortal portal) throws IOException {
        List<String> pages = portal.written();
        List<String> some = IntStream.range(0, pages.size())
                .filter(i -> i % ONE_OF == 0)
                .mapToObj(pages::get)
                .toList();
        return nothingHappens(opened(browser, false), portal.host().url(), some);
    }

    @TestFactory
    Stream<DynamicTest> nothingHappensFromDiskWithoutPolicy(Chromium browser, AttackedPortal portal)
            throws IOException {
        return nothingHappens(opened(browser, true), portal.folder().toUri().toString(), portal.written());
    }

    @TestFactory
    Stream<DynamicTest> nothingHappensWhereItIsRepeated(Chromium browser, AttackedPortal portal) throws IOException {
        return nothingHappens(opened(browser, true), portal.host().url(), portal.repeated());
    }

    /** Drawings and texts that pages link to are opened for themselves. */
    @TestFactory
    Stream<DynamicTest> nothingHappensInCopiedFiles(Chromium browser, AttackedPortal portal) throws IOException {
        List<String> files = portal.files().stream()
                .filter(path -> path.matches("repositories/.*/docs/.*\\.(?i:svg|md|txt|rst|adoc|json|png|gif|ico)"))
                .filter(path -> !path.matches("repositories/(pages|[^/]*-git)/.*|.*/index.md"))
                .toList();
        assertThat(files).hasSizeGreaterThan(20);
        return nothingHappens(opened(browser, false), portal.folder().toUri().toString(), files);
    }

    private static Tab opened(Chromium browser, boolean policyIsBypassed) {
        Tab tab = browser.openTab();
        tab.plant("probe");
        tab.bypassPolicy(policyIsBypassed);
        return tab;
    }

    private static Stream<DynamicTest> nothingHappens(Tab tab, String root, List<String> pages) {
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    tab.witness().forget();
                    tab.open(root + page);
                    SoftAssertions all = new SoftAssertions();
                    all.assertThat(READ.faultsIn(tab)).as("faults of " + page).isEmpty();
                    all.assertThat(tab.witness().calls()).as("calls on " + page).isEmpty();
                    all.assertThat(tab.witness().complaints())
                            .as("complaints about " + page)
                            .isEmpty();
                    all.assertThat(tab.witness().requests())
                            .as("requests of " + page)
                            .allMatch(request -> request.startsWith(root));
                    all.assertAll();
                }))
                .onClose(tab::close);
    }

    /** What runs and loads is seen, and only the policy keeps it from that. */
    @Test
    void whatHappensIsSeen(Chromium browser, AttackedPortal portal) {
        String attack = "document.querySelector('.prose').innerHTML = '<img src=https://evil.example/x onerror=probe()>"
                + "<a href=javascript:probe() onclick=probe()>x</a>'";
        for (boolean bypassed : new boolean[] {true, false}) {
            try (Tab tab = opened(browser, bypassed)) {
                tab.open(portal.host().url() + "repositories/pages/docs/html/index.html");
                tab.evaluate(attack);
                tab.until("document.querySelector('.prose img').complete");

                assertThat(READ.faultsIn(tab)).anyMatch(fault -> fault.startsWith("has onerror"));
                assertThat(READ.faultsIn(tab)).anyMatch(fault -> fault.startsWith("leads to javascript:"));
                assertThat(tab.witness().requests()).anyMatch(request -> request.contains("evil.example"));
                assertThat(tab.witness().calls().isEmpty()).isEqualTo(!bypassed);
            }
        }
    }
}
