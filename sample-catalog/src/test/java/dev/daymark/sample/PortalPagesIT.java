package dev.daymark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.site.check.SiteChecker;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a reader finds in the portal of Longshore. */
class PortalPagesIT {

    private static final Map<String, JsonNode> ENTITIES = GeneratedPortal.entities();

    @TestFactory
    Stream<DynamicTest> everyEntityHasAPageUnderItsTitle() {
        return ENTITIES.entrySet().stream()
                .map(entity -> DynamicTest.dynamicTest(entity.getKey(), () -> {
                    Document page = GeneratedPortal.page(GeneratedPortal.pageOf(entity.getKey()));

                    assertThat(page.select("h1").eachText())
                            .containsExactly(GeneratedPortal.titleOf(entity.getValue()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyOwnerIsOneClickAwayDeclaredOrNot() {
        return ENTITIES.entrySet().stream()
                .filter(entity ->
                        !GeneratedPortal.targets(entity.getValue(), "ownedBy").isEmpty())
                .map(entity -> DynamicTest.dynamicTest(entity.getKey(), () -> {
                    String path = GeneratedPortal.pageOf(entity.getKey());
                    List<String> owners = GeneratedPortal.targets(entity.getValue(), "ownedBy").stream()
                            .map(GeneratedPortal::pageOf)
                            .toList();

                    assertThat(linksOf(path)).containsAll(owners);
                }));
    }

    @Test
    void aLocationsPageLeadsToWhatItBringsIn() {
        assertThat(linksOf(GeneratedPortal.pageOf("location:default/checkout-parts")))
                .contains(
                        GeneratedPortal.pageOf("resource:default/orders-db"),
                        GeneratedPortal.pageOf("api:default/checkout-rest"));
    }

    @Test
    void aTeamsPageLeadsToEverythingItOwns() {
        String owned = "component:default/checkout-api";

        assertThat(GeneratedPortal.targets(GeneratedPortal.entity(owned), "ownedBy"))
                .containsExactly("group:default/team-harbour");
        assertThat(linksOf(GeneratedPortal.pageOf("group:default/team-harbour")))
                .contains(
                        GeneratedPortal.pageOf(owned),
                        GeneratedPortal.pageOf("api:default/checkout-rest"),
                        GeneratedPortal.pageOf("system:default/checkout"));
    }

    @Test
    void aTeamsPageSaysHowToReachIt() {
        Document page = GeneratedPortal.page(GeneratedPortal.pageOf("group:default/team-harbour"));

        assertThat(page.select("a[href]").eachAttr("href"))
                .contains(
                        "https://chat.longshore.example/channels/team-harbour",
                        "https://oncall.longshore.example/rotas/harbour",
                        "mailto:harbour@longshore.example");
    }

    @Test
    void everyPageOfAnOwnedThingSaysHowToReachTheOwner() {
        Document page = GeneratedPortal.page(GeneratedPortal.pageOf("component:default/checkout-api"));

        assertThat(page.select(".cols > :first-child .ways a").eachAttr("href"))
                .containsExactly(
                        "https://chat.longshore.example/channels/team-harbour",
                        "https://oncall.longshore.example/rotas/harbour",
                        "mailto:harbour@longshore.example",
                        "https://github.com/longshore/checkout/issues/new");
        assertThat(page.select(".ownerbox").text()).contains("Commerce · 6 people", "usually within 20 min");
    }

    @Test
    void aMisspeltOwnerLeadsToTheTeamThatIsMeant() {
        String page = GeneratedPortal.pageOf("component:default/customs-forms");

        assertThat(GeneratedPortal.page(page).select(".ownerbox.missing").text())
                .contains("No owner", "team-moring", "Did you mean");
        assertThat(linksOf(page)).contains(GeneratedPortal.pageOf("group:default/team-mooring"));
    }

    @Test
    void anOwnerThatResemblesNobodyLeavesTheTeamThatCodeOwnersNames() {
        assertThat(linksOf(GeneratedPortal.pageOf("component:default/ledger-sync")))
                .contains(GeneratedPortal.pageOf("group:default/team-ballast"));
    }

    @Test
    void aTeamsPageNamesTheNextBestFixOfWhatItOwns() {
        Document page = GeneratedPortal.page(GeneratedPortal.pageOf("group:default/team-mooring"));

        assertThat(rowOf(page, "Gate Camera").text()).contains("Add \"lifecycle: …\"");
        assertThat(page.select(".own-t .fix.ok")).isNotEmpty();
        assertThat(linksOf(GeneratedPortal.pageOf("group:default/team-mooring")))
                .contains("catalog/default/group/team-mooring/problems/index.html");
    }

    @Test
    void aNewTeamIsToldWhatToWrite() {
        assertThat(GeneratedPortal.page(GeneratedPortal.pageOf("group:default/night-watch"))
                        .select("main pre.code")
                        .text())
                .contains("owner: night-watch", "memberOf: [night-watch]", "type: chat");
    }

    @Test
    void theChartOfTeamsHasEveryTeamAndThoseThatAreOnlyNamed() {
        List<String> groups = ENTITIES.keySet().stream()
                .filter(ref -> ref.startsWith("group:"))
                .map(GeneratedPortal::pageOf)
                .toList();

        assertThat(linksOf("teams/index.html"))
                .containsAll(groups)
                .contains(GeneratedPortal.pageOf("group:default/team-ledgr"));
        assertThat(GeneratedPortal.page("teams/index.html").select("main h2").eachText())
                .containsExactly("Not placed yet", "Named, not declared");
    }

    @Test
    void anOwnerThatNobodyDeclaresHasAPageThatLeadsToWhatNamesIt() {
        assertThat(ENTITIES).doesNotContainKey("group:default/team-ledgr");
        assertThat(linksOf(GeneratedPortal.pageOf("group:default/team-ledgr")))
                .contains(GeneratedPortal.pageOf("component:default/ledger-sync"));
    }

    @Test
    void anEntityWithErrorsHasAPageThatTellsThem() {
        String rejected = "component:default/gate-camera";

        assertThat(ENTITIES).doesNotContainKey(rejected);
        assertThat(GeneratedPortal.page(GeneratedPortal.pageOf(rejected)).text())
                .contains("required field spec.lifecycle is missing", "with problems");
    }

    @Test
    void aRepositoryWithoutDescriptorIsListedWithItsReadme() {
        String path = "repositories/harbour-radio/index.html";

        assertThat(linksOf("repositories/index.html")).contains(path);
        assertThat(GeneratedPortal.page(path).text()).contains("Reads tomorrow's berths aloud on channel 12");
    }

    @Test
    void aDeprecatedComponentLeadsToItsSuccessor() {
        assertThat(linksOf(GeneratedPortal.pageOf("component:default/legacy-auth")))
                .contains(GeneratedPortal.pageOf("component:default/identity-api"));
    }

    @Test
    void titlesOfEveryScriptAreShownAsWritten() {
        assertThat(GeneratedPortal.page("browse/kind/component/index.html").text())
                .contains("Zollerklärungen", "受取ロッカー", "مركز المساعدة", "Παραλαβή επιστροφών");
    }

    @Test
    void anOverlayGivesItsRepositoryAnEntity() {
        assertThat(linksOf("repositories/tide-tables/index.html"))
                .contains(GeneratedPortal.pageOf("resource:default/tide-tables"));
    }

    @Test
    void noPageHasADeadLinkOrAFaultInItsMarkup() throws IOException {
        assertThat(SiteChecker.check(GeneratedPortal.ROOT)).isEmpty();
    }

    @Test
    void theHomePageNamesTheOrganisation() {
        assertThat(GeneratedPortal.page("index.html").title()).contains("Longshore");
    }

    private static Element rowOf(Document page, String title) {
        return page.select("tr").stream()
                .filter(row -> row.select("th").text().contains(title))
                .findFirst()
                .orElseThrow();
    }

    /** Where the links within the portal lead, as paths from its root. */
    private static List<String> linksOf(String path) {
        return GeneratedPortal.page(path).select("main a[href]").stream()
                .map(link -> target(path, link))
                .toList();
    }

    private static String target(String path, Element link) {
        String href = link.attr("href").replaceFirst("[#?].*", "");
        if (href.contains(":")) {
            return href;
        }
        return GeneratedPortal.ROOT
                .relativize(
                        GeneratedPortal.ROOT.resolve(path).resolveSibling(href).normalize())
                .toString()
                .replace('\\', '/');
    }
}
