package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import dev.daymark.browser.Tab;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of entities narrowed by script shows what the pages say that need none. */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogFilterIT {

    private static final String DISK = Browsing.PORTAL.toUri().toString();

    private FacetPages pages = new FacetPages(Set.of(), Map.of());

    @BeforeAll
    void readThePages() throws IOException {
        pages = FacetPages.of(Browsing.PORTAL);
    }

    static Stream<Map<String, Set<String>>> choices() {
        return Stream.of(
                Map.of("kind", Set.of("api")),
                Map.of("kind", Set.of("component", "api")),
                Map.of("kind", Set.of("component"), "owner", Set.of("team-harbour", "team-keel")),
                Map.of("kind", Set.of("component"), "lifecycle", Set.of("production"), "system", Set.of("checkout")),
                Map.of("tag", Set.of("java", "tier-1")),
                Map.of("tag", Set.of("java"), "lifecycle", Set.of("experimental", "deprecated")),
                Map.of("domain", Set.of("commerce"), "type", Set.of("service", "openapi")),
                Map.of("state", Set.of("with problems")));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void valuesOfAFacetAddAndFacetsNarrow(Map<String, Set<String>> chosen, Chromium browser) {
        try (Tab tab = browser.openTab()) {
            CatalogList list = CatalogList.open(tab, DISK + "catalog/index.html");
            chosen.forEach((facet, values) -> values.forEach(value -> list.choose(facet, value)));

            assertThat(list.shown()).isNotEmpty().isEqualTo(pages.left(chosen));
            assertThat(list.count())
                    .isEqualTo(list.shown().size() + " of " + pages.all().size() + " entities");
            pages.values().forEach((facet, values) -> {
                Map<String, Integer> expected = new LinkedHashMap<>();
                list.numbers(facet).keySet().stream()
                        .filter(values::containsKey)
                        .forEach(value -> expected.put(value, pages.with(chosen, facet, value)));
                assertThat(list.numbers(facet)).as(facet).containsAllEntriesOf(expected);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theAddressSaysWhatIsShown(boolean hosted, Chromium browser, StaticHost host) {
        try (Tab tab = browser.openTab()) {
            CatalogList list = CatalogList.open(tab, (hosted ? host.url() : DISK) + "catalog/index.html");
            list.choose("kind", "component");
            list.choose("owner", "team-harbour");
            list.filter("basket");
            list.sort("lifecycle");
            List<String> refs = list.refs();
            assertThat(refs)
                    .isNotEmpty()
                    .hasSizeLessThan(
                            pages.left(Map.of("kind", Set.of("component"))).size());
            assertThat(list.search()).isEqualTo("?kind=component&owner=team-harbour&q=basket&sort=lifecycle");

            tab.leave("location.reload()");
            list.ready();
            assertThat(list.refs()).isEqualTo(refs);
            assertThat(list.isChosen("owner", "team-harbour")).isTrue();
            assertThat(tab.evaluate("document.querySelector('[data-q]').value").asText())
                    .isEqualTo("basket");

            tab.leave("document.querySelector('[data-list] th a').click()");
            tab.leave("history.back()");
            list.ready();
            assertThat(list.refs()).isEqualTo(refs);
            assertThat(tab.witness().complaints()).isEmpty();
        }
    }

    @Test
    void chipsTakeBackWhatWasChosen(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            CatalogList list = CatalogList.open(tab, DISK + "catalog/index.html?kind=api&lifecycle=production");
            assertThat(list.chips()).containsExactlyInAnyOrder("Kind: APIs×", "Lifecycle: production×");

            tab.evaluate("document.querySelector('.chips button').focus()");
            tab.press("Enter");
            assertThat(list.chips()).containsExactly("Lifecycle: production×");
            assertThat(list.isChosen("kind", "api")).isFalse();
            assertThat(list.shown()).isEqualTo(pages.left(Map.of("lifecycle", Set.of("production"))));
            assertThat(tab.evaluate("document.activeElement.matches('.chips button')")
                            .asBoolean())
                    .isTrue();

            tab.press("Enter");
            assertThat(list.search()).isEmpty();
            assertThat(list.shown()).isEqualTo(pages.all());
            assertThat(list.count()).isEqualTo(pages.all().size() + " entities");
        }
    }

    @Test
    void whereNothingIsLeftThereIsOneWayOut(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            CatalogList list = CatalogList.open(tab, DISK + "catalog/index.html");
            list.choose("kind", "api");
            list.filter("zeppelin");
            assertThat(list.refs()).isEmpty();
            assertThat(list.count()).isEqualTo("0 of " + pages.all().size() + " entities");

            tab.click("document.querySelector('[data-clear]')");
            assertThat(list.shown()).isEqualTo(pages.all());
            assertThat(list.search()).isEmpty();
        }
    }

    @Test
    void whatIsTypedIsLookedForInNamesDescriptionsOwnersAndTags(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            CatalogList list = CatalogList.open(tab, DISK + "catalog/index.html");
            list.filter("CHECKOUT api");
            assertThat(list.refs()).contains("component:default/checkout-api");
            list.filter("optimistic lock");
            assertThat(list.refs()).containsExactly("component:default/basket-store");
            list.filter("team harbour redis");
            assertThat(list.refs()).containsExactly("resource:default/basket-redis");
        }
    }

    /** Sorted the other way round, every line is drawn by the script. */
    @Test
    void linesDrawnByTheScriptAreThoseOfThePage(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            CatalogList list = CatalogList.open(tab, DISK + "catalog/index.html");
            Map<String, String> written = list.rows();
            List<String> order = new ArrayList<>(list.refs());
            list.sort("name");
            tab.click("document.querySelector('[data-more] button')");

            assertThat(list.rows()).isEqualTo(written);
            assertThat(list.refs()).isEqualTo(reversed(order));
        }
    }

    @Test
    void withoutScriptALinkLeadsToTheSameEntities(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            tab.allowScripts(false);
            tab.open(DISK + "catalog/index.html");
            new Reader(tab).follow(".facet[data-facet=owner]", "Team Harbour");

            assertThat(new Reader(tab).heading()).isEqualTo("Owned by Team Harbour");
            assertThat(new TreeSet<>(new CatalogList(tab).refs()))
                    .isEqualTo(pages.left(Map.of("owner", Set.of("team-harbour"))));
        }
    }

    /** A list of one value is narrowed further within that value, and left for the whole list with everything else kept. */
    @Test
    void aListOfOneValueIsNarrowedAndWidened(Chromium browser) {
        try (Tab tab = browser.openTab()) {
            CatalogList list = CatalogList.open(tab, DISK + "browse/owner/team-harbour/index.html");
            list.choose("kind", "component");
            assertThat(list.shown())
                    .isEqualTo(pages.left(Map.of("owner", Set.of("team-harbour"), "kind", Set.of("component"))));

            tab.navigate(() -> list.choose("owner", "team-harbour"));
            list.ready();
            assertThat(list.search()).isEqualTo("?kind=component");
            assertThat(list.shown()).isEqualTo(pages.left(Map.of("kind", Set.of("component"))));
        }
    }

    private static List<String> reversed(List<String> order) {
        List<String> reversed = new ArrayList<>(order);
        Collections.reverse(reversed);
        return reversed;
    }
}
