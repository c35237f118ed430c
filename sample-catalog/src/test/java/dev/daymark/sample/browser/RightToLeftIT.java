package dev.daymark.sample.browser;

import dev.daymark.Daymark;
import dev.daymark.Progress;
import dev.daymark.browser.Chromium;
import dev.daymark.browser.Tab;
import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A portal in Arabic, with names in Arabic and in English. */
@ExtendWith(Browsing.class)
class RightToLeftIT {

    private static final Path ORGANISATION =
            Path.of("src", "test", "resources", "dev", "daymark", "sample", "browser", "right-to-left");

    private static final PageScript AXE = PageScript.axe();
    private static final PageScript BARRIERS = PageScript.of("accessibility");
    private static final PageScript SIDEWAYS = PageScript.of("sideways");
    private static final PageScript DIRECTION = PageScript.of("right-to-left");

    @TestFactory
    Stream<DynamicTest> everythingIsWhereItIsLookedFor(Chromium browser, @TempDir Path portal)
            throws ConfigurationException, IOException {
        generate(portal);
        Tab tab = browser.openTab();
        return Stream.of(
                        "index.html",
                        "catalog/index.html",
                        "catalog/default/component/checkout-api/index.html",
                        "catalog/default/component/ledger-api/index.html",
                        "catalog/default/group/team-mina/index.html",
                        "repositories/mina/docs/index.html",
                        "repositories/mina/docs/guide/index.html")
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    tab.open(portal.resolve(page).toUri().toString());
                    SoftAssertions all = new SoftAssertions();
                    for (int width : List.of(320, 390, 1440)) {
                        tab.resize(width, 900);
                        tab.settle();
                        for (PageScript script : List.of(SIDEWAYS, DIRECTION)) {
                            all.assertThat(script.faultsIn(tab))
                                    .as("%s wide", width)
                                    .isEmpty();
                        }
                    }
                    AXE.runIn(tab);
                    all.assertThat(BARRIERS.faultsIn(tab)).isEmpty();
                    all.assertAll();
                }))
                .onClose(tab::close);
    }

    private static void generate(Path portal) throws ConfigurationException, IOException {
        Path configuration = ORGANISATION.resolve("daymark.yaml");
        new Daymark(
                        new ConfigurationReader(Map.of()).read(configuration),
                        ORGANISATION.toAbsolutePath(),
                        Path.of("target", "cache"),
                        1,
                        Progress.NONE,
                        Clock.systemUTC())
                .generate(portal);
    }
}
