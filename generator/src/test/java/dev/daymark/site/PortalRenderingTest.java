package dev.daymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.feature.Portal;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.site.page.PortalPages;
import dev.daymark.site.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalRenderingTest {

    private static final Pattern START_TAG = Pattern.compile("<[a-z]");

    private final MemoryOutput output = new MemoryOutput();

    @Test
    void rendersEveryPageWithoutADeadLink() {
        List<DeadLink> dead = render(longshore());

        assertThat(dead).isEmpty();
        assertThat(output.files())
                .containsKeys(
                        "index.html",
                        "404.html",
                        "catalog/index.html",
                        "browse/owner/index.html",
                        "browse/owner/harbour/index.html",
                        "browse/tag/c-plus-plus/index.html",
                        "apis/index.html",
                        "systems/index.html",
                        "teams/index.html",
                        "search/index.html",
                        "health/problems/index.html",
                        "repositories/index.html",
                        "repositories/ships/index.html",
                        "catalog/default/component/ship/index.html",
                        "catalog/default/component/ship/dependencies/index.html",
                        "catalog/default/component/ship/source/index.html");
    }

    @Test
    void givesEveryPageOneHeadingAndNeverSkipsALevel() {
        render(longshore());

        output.files().keySet().stream().filter(file -> file.endsWith(".html")).forEach(file -> {
            List<Integer> levels = page(file).select("h1, h2, h3, h4").stream()
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            assertThat(levels).as(file).startsWith(1);
            assertThat(levels.stream().filter(level -> level == 1)).as(file).hasSize(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as(file).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        });
    }

    @Test
    void marksUpLandmarksAndTables() {
        render(longshore());

        output.files().keySet().stream().filter(file -> file.endsWith(".html")).forEach(file -> {
            Document page = page(file);
            assertThat(page.select("main#main")).as(file).hasSize(1);
            assertThat(page.select("body > a.skip[href=#main]")).as(file).hasSize(1);
            assertThat(page.select("table").stream()
                            .filter(table -> table.select("> caption").isEmpty()))
                    .as(file)
                    .isEmpty();
            assertThat(page.select("th:not([scope])")).as(file).isEmpty();
            assertThat(page.select("[style], script:not([src]), [onclick]"))
                    .as(file)
                    .isEmpty();
            assertThat(page.select("[id]").stream().map(Element::id)).as(file).doesNotHaveDuplicates();
        });
    }

    @Test
    void putsTheOwnerFirst() {
        render(longshore());

        Document page = page("catalog/default/component/ship/index.html");
        assertThat(page.select("main .cols > *").get(0).className()).isEqualTo("a-own");
        assertThat(page.select(".ownerbox a").get(0).text()).isEqualTo("Team Harbour");
        assertThat(page.select(".ownerbox .ways a").eachAttr("href"))
                .containsExactly("https://chat.example/harbour", "mailto:harbour@longshore.example");
    }

    @Test
    void putsTheOwnerOfAnApiOnTopOfTheWholePage() {
        render(longshore());

        Element strip = page("catalog/default/api/signals/index.html").expectFirst(".cols > .a-own > .owner-strip");
        assertThat(strip.select("a").eachAttr("href"))
                .containsExactly(
                        "../../group/harbour/index.html",
                        "https://chat.example/harbour",
                        "mailto:harbour@longshore.example");
    }

    @Test
    void namesTheOwnerOnEveryTab() {
        render(longshore());

        assertThat(page("catalog/default/component/ship/source/index.html")
                        .select(".head .meta a.ent")
                        .text())
                .isEqualTo("HTeam Harbour");
    }

    @Test
    void leadsFromAMisspeltOwnerToTheOneThatIsMeant() {
        render(longshore().mean("group:habour", "group:harbour"));

        assertThat(page("catalog/default/component/wreck/index.html")
                        .select(".ownerbox.missing .hints a")
                        .eachAttr("href"))
                .contains("../../group/harbour/index.html");
    }

    @Test
    void placesTeamsAndPeopleBelowTheTeams() {
        render(longshore());

        assertThat(page("catalog/default/group/harbour/index.html")
                        .select(".crumbs li")
                        .eachText())
                .containsExactly("Home", "Teams", "company", "Team Harbour");
        assertThat(page("catalog/default/user/ada/index.html")
                        .select(".side [aria-current]")
                        .eachText())
                .containsExactly("Teams2");
    }

    @Test
    void tellsATeamWhatIsWrongWithWhatItOwns() {
        render(longshore()
                .problem(Problem.of(
                                ProblemCode.ENTITY_FIELD,
                                new SourceLocation("ships", "catalog-info.yaml", 3, 1),
                                "no lifecycle")
                        .ofEntity("component:default/ship")));

        assertThat(page("catalog/default/group/harbour/index.html")
                        .select(".sec-h a[href='problems/index.html']")
                        .text())
                .isEqualTo("1 problem");
        assertThat(page("catalog/default/group/harbour/problems/index.html")
                        .select(".probs")
                        .text())
                .contains("no lifecycle", "catalog-info.yaml:3:1");
    }

    @Test
    void tellsATeamWithoutAnythingWhatToWrite() {
        render(longshore().declare("{kind: Group, metadata: {name: tide}}"));

        assertThat(page("catalog/default/group/tide/index.html")
                        .select("pre.code")
                        .eachText())
                .anySatisfy(text -> assertThat(text).contains("owner: tide"))
                .anySatisfy(text -> assertThat(text).contains("memberOf: [tide]"))
                .anySatisfy(text -> assertThat(text).contains("type: chat"));
    }

    @Test
    void keepsPagesOfAThousandTeamsSmall() {
        PortalFixture large = longshore();
        for (int team = 0; team < 1000; team++) {
            large.declare("{kind: Group, metadata: {name: t" + team + "}, spec: {type: team}}")
                    .relate("group:t" + team, "childOf", team < 10 ? "group:company" : "group:t" + team % 10)
                    .relate("user:ada", "memberOf", "group:t" + team);
        }

        assertThat(render(large)).isEmpty();

        output.files().keySet().stream()
                .filter(file -> file.startsWith("teams/") || file.contains("/group/"))
                .forEach(file -> assertThat(START_TAG.matcher(output.file(file)).results())
                        .as(file)
                        .hasSizeLessThan(2500));
    }

    @Test
    void saysThatThereIsNoOwnerWhatWasFoundAndHowToMendIt() {
        render(longshore());

        Element box = page("catalog/default/component/wreck/index.html").expectFirst(".ownerbox.missing");
        assertThat(box.text()).contains("No owner").contains("habour").contains("Did you mean \"harbour\"?");
        assertThat(page("catalog/default/component/wreck/index.html")
                        .select(".note")
                        .text())
                .contains("Warning: owner \"habour\"")
                .contains("catalog-info.yaml:7:3");
    }

    @Test
    void escapesHostileTexts() {
        render(longshore().declare("""
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata:
                  name: evil
                  title: <script>alert(1)</script>
                  description: '"><img src=x onerror=alert(1)>'
                  tags: ['<b>x</b>']
                  annotations: {'<i>': '<script>'}
                  links:
                    - {url: 'javascript:alert(1)', title: run}
                    - {url: ' JAVASCRIPT:alert(1)', title: run}
                    - {url: 'data:text/html,x', title: data}
                    - {url: 'https://x.example/"><script>', title: quoted}
                spec: {type: '<u>', owner: '<s>'}
                """));

        Document page = page("catalog/default/component/evil/index.html");
        assertThat(page.select("script:not([src*=assets]), img, h1 *, dd b, dd i, dd u, s"))
                .isEmpty();
        assertThat(page.expectFirst("h1").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("a[href^=javascript], a[href^=data], a[href~=(?i)javascript]"))
                .isEmpty();
        assertThat(output.files().values())
                .allSatisfy(html -> assertThat(html).doesNotContain("<script>").doesNotContain("<img"));
    }

    @Test
    void tellsWhoNamesAnImpliedEntityAndHowToDeclareIt() {
        render(longshore());

        Document page = page("catalog/default/group/habour/index.html");
        assertThat(page.text()).contains("Not declared anywhere").contains("Wreck");
        assertThat(page.select("pre.code").text()).contains("kind: Group").contains("name: habour");
        assertThat(page.select(".tabs, .a-rest")).isEmpty();
    }

    @Test
    void showsDanglingReferencesAsText() {
        render(longshore());

        Element row =
                page("catalog/default/component/ship/dependencies/index.html").expectFirst(".unresolved");
        assertThat(row.text()).contains("component:default/ghost");
        assertThat(row.select("a")).isEmpty();
    }

    @Test
    void tellsOfARepositoryWhoOwnsItAndWhatItDeclares() {
        render(longshore());

        Document page = page("repositories/ships/index.html");
        assertThat(page.select(".a-rest").text()).contains("@longshore/harbour").contains("20 Nov 2026, Ada");
        assertThat(page.select(".cat-t").text()).contains("The Ship");
        assertThat(page.select("pre.readme").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void beginsAnEmptyPortalWithThreeSteps() {
        List<DeadLink> dead = render(new PortalFixture());

        assertThat(dead).isEmpty();
        assertThat(page("index.html").select(".start ol > li")).hasSize(3);
        assertThat(page("catalog/index.html").text()).contains("Uncharted waters");
    }

    @Test
    void cutsLongListsIntoPages() {
        PortalFixture many = longshore();
        for (int i = 0; i < 250; i++) {
            many.declare("{apiVersion: v1, kind: Resource, metadata: {name: buoy-" + i + "}, spec: {type: buoy}}");
        }

        assertThat(render(many)).isEmpty();

        assertThat(page("browse/type/buoy/index.html").select("tbody tr")).hasSize(100);
        assertThat(page("browse/type/buoy/page/3/index.html").select("tbody tr"))
                .hasSize(50);
        assertThat(page("browse/type/buoy/page/2/index.html").select(".pager a").eachAttr("href"))
                .containsExactly(
                        "../../index.html", "../../index.html", "index.html", "../3/index.html", "../3/index.html");
    }

    @Test
    void listsUpToAHundredAndFiftyEntitiesOnOnePage() {
        PortalFixture many = new PortalFixture();
        for (int i = 0; i < 150; i++) {
            many.declare("{apiVersion: v1, kind: Resource, metadata: {name: buoy-" + i + "}}");
        }

        render(many);
        assertThat(page("catalog/index.html").select("tbody tr")).hasSize(150);
        assertThat(page("catalog/index.html").select(".pager a")).isEmpty();

        output.files().clear();
        render(many.declare("{apiVersion: v1, kind: Resource, metadata: {name: anchor}}"));
        assertThat(page("catalog/index.html").select("tbody tr")).hasSize(100);
        assertThat(page("catalog/page/2/index.html").select("tbody tr")).hasSize(51);
    }

    @Test
    void listsWhatIsBuiltBeforePeople() {
        render(new PortalFixture()
                .declare("{apiVersion: v1, kind: User, metadata: {name: anna}, spec: {memberOf: []}}")
                .declare("{apiVersion: v1, kind: Resource, metadata: {name: zebra-crossing}}"));

        assertThat(page("catalog/index.html").select("tbody th a").eachText())
                .containsExactly("zebra-crossing", "anna");
    }

    @Test
    void offersFacetsAsLinksThatSayWhatTheyLeaveAndScriptCanTurnIntoCheckBoxes() {
        render(longshore());

        Document page = page("catalog/index.html");
        Element owner = page.expectFirst(".facet[data-facet=owner] a[data-value=harbour]");
        assertThat(owner.attr("href")).isEqualTo("../browse/owner/harbour/index.html");
        assertThat(owner.select(".num").text()).isEqualTo("3");
        assertThat(page("browse/owner/harbour/index.html").select("tbody tr")).hasSize(3);
        assertThat(page.select(".facet a[href*=not-declared][data-value]")).isEmpty();
        assertThat(page("browse/owner/harbour/index.html").expectFirst("h1").text())
                .isEqualTo("Owned by Team Harbour");
        assertThat(page("browse/owner/harbour/index.html")
                        .expectFirst("[data-catalog]")
                        .attr("data-value"))
                .isEqualTo("harbour");
        assertThat(page("browse/state/not-declared/index.html").select("[data-catalog]"))
                .isEmpty();
    }

    /** Read by people: what a change does to a whole page. Rewritten with {@code -Ddaymark.golden=rewrite}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog/default/component/ship/index.html",
                "catalog/default/group/harbour/index.html",
                "teams/index.html"
            })
    void looksAsItDid(String file) throws IOException {
        render(longshore());

        assertLooksAsItDid(page(file).expectFirst("main"), file.replace("/index.html", ".html"));
    }

    @Test
    void drawsGraphsAsItDid() throws IOException {
        render(longshore().relate("component:wreck", "partOf", "system:fleet"));

        assertLooksAsItDid(page("catalog/default/system/fleet/index.html").expectFirst(".graph"), "graph.html");
    }

    private static void assertLooksAsItDid(Element element, String file) throws IOException {
        String html = element.outerHtml() + "\n";
        Path golden = Path.of("src/test/resources/golden").resolve(file);
        if ("rewrite".equals(System.getProperty("daymark.golden"))) {
            Files.createDirectories(Objects.requireNonNull(golden.getParent()));
            Files.writeString(golden, html);
        }
        assertThat(html).isEqualTo(Files.readString(golden));
    }

    private List<DeadLink> render(PortalFixture fixture) {
        Theme theme = Theme.load(Optional.empty(), getClass().getClassLoader());
        Portal portal = fixture.portal(theme.words());
        PortalPages pages = PortalPages.of(portal, PortalFixture.contributions(portal));
        SiteOptions options = new SiteOptions("Longshore", Optional.empty(), UrlStyle.FILE, 1);
        try {
            return new SiteRenderer(options, theme, portal.catalog(), pages.pages(), List.of(), pages.navigation())
                    .renderTo(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document page(String file) {
        return Jsoup.parse(output.file(file));
    }

    private static PortalFixture longshore() {
        return new PortalFixture()
                .repository("ships", "# Ships\n\n<script>alert(1)</script>")
                .declare("""
                        apiVersion: backstage.io/v1alpha1
                        kind: Component
                        metadata:
                          name: ship
                          title: The Ship
                          description: |
                            Carries goods.

                            Has sailed since 1907.
                          tags: [c++, java]
                          labels: {flag: blue}
                          links:
                            - {url: 'https://dash.example', title: Dashboard}
                        spec: {type: service, lifecycle: production, owner: harbour, system: fleet}
                        """)
                .declare("""
                        apiVersion: backstage.io/v1alpha1
                        kind: Component
                        metadata: {name: wreck, title: Wreck, annotations: {daymark.dev/replaced-by: ship}}
                        spec: {type: service, lifecycle: deprecated, owner: habour}
                        """)
                .declare("""
                        apiVersion: backstage.io/v1alpha1
                        kind: API
                        metadata: {name: signals, title: إشارات}
                        spec: {type: openapi, lifecycle: production, owner: harbour, definition: "openapi: 3.1.0\\n"}
                        """)
                .declare("{apiVersion: v1, kind: System, metadata: {name: fleet}, spec: {owner: harbour}}")
                .declare("{apiVersion: v1, kind: Domain, metadata: {name: sea}, spec: {owner: harbour}}")
                .declare("{apiVersion: v1, kind: Resource, metadata: {name: dock}, spec: {type: dock, owner: ada}}")
                .declare("{apiVersion: v1, kind: Location, metadata: {name: all}, spec: {targets: [./a.yaml]}}")
                .declare("{apiVersion: v1, kind: Lighthouse, metadata: {name: rock}, spec: {height: 41}}")
                .declare("{apiVersion: v1, kind: User, metadata: {name: ada}, spec: {profile: {displayName: Ada}}}")
                .declare("{apiVersion: v1, kind: Group, metadata: {name: company}, spec: {type: org}}")
                .declare("""
                        apiVersion: backstage.io/v1alpha1
                        kind: Group
                        metadata:
                          name: harbour
                          title: Team Harbour
                          links: [{url: 'https://chat.example/harbour', title: '#harbour', type: chat}]
                        spec: {type: team, profile: {email: harbour@longshore.example}}
                        """)
                .imply("group:habour", "component:wreck")
                .relate("component:ship", "ownedBy", "group:harbour")
                .relate("component:wreck", "ownedBy", "group:habour")
                .relate("api:signals", "ownedBy", "group:harbour")
                .relate("system:fleet", "ownedBy", "group:harbour")
                .relate("resource:dock", "ownedBy", "user:ada")
                .relate("component:ship", "partOf", "system:fleet")
                .relate("system:fleet", "partOf", "domain:sea")
                .relate("component:ship", "providesApi", "api:signals")
                .relate("component:wreck", "consumesApi", "api:signals")
                .relate("component:ship", "dependsOn", "resource:dock")
                .relate("component:ship", "dependsOn", "component:ghost")
                .relate("group:harbour", "childOf", "group:company")
                .relate("user:ada", "memberOf", "group:harbour")
                .problem(Problem.of(
                                ProblemCode.OWNER_UNKNOWN,
                                new SourceLocation("ships", "catalog-info.yaml", 7, 3),
                                "owner \"habour\" is not declared anywhere")
                        .withHint("did you mean \"harbour\"?")
                        .ofEntity("component:default/wreck"));
    }
}
