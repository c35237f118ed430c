package dev.daymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.feature.Portal;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.site.api.CatalogApi;
import dev.daymark.site.api.DaymarkApi;
import dev.daymark.site.check.SiteChecker;
import dev.daymark.site.output.SiteWriter;
import dev.daymark.site.output.WriteSummary;
import dev.daymark.site.page.PortalPages;
import dev.daymark.site.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled theme, written to disk and judged by others. */
class PortalConformanceTest {

    private static final List<String> ONE_OF_EACH_KIND = List.of(
            "index.html",
            "404.html",
            "apis/index.html",
            "browse/owner/index.html",
            "browse/owner/crew/index.html",
            "catalog/index.html",
            "catalog/default/api/signals/index.html",
            "catalog/default/component/ship/index.html",
            "catalog/default/component/ship/dependencies/index.html",
            "catalog/default/component/ship/source/index.html",
            "catalog/default/group/crew/index.html",
            "catalog/default/group/ghost/index.html",
            "catalog/default/system/fleet/index.html",
            "health/problems/index.html",
            "repositories/index.html",
            "repositories/ships/index.html",
            "search/index.html",
            "systems/index.html",
            "teams/index.html");

    private final Path site;

    PortalConformanceTest(@TempDir Path folder) {
        this.site = folder.resolve("portal");
    }

    @ParameterizedTest
    @EnumSource
    void hasNoFaultThatOurCheckerFinds(UrlStyle urls) throws IOException {
        write(urls);

        assertThat(SiteChecker.check(site)).isEmpty();
    }

    @Test
    void isValidHtml() throws IOException {
        write(UrlStyle.FILE);
        HtmlValidator validator = new HtmlValidator();

        SoftAssertions all = new SoftAssertions();
        for (String page : ONE_OF_EACH_KIND) {
            all.assertThat(validator.errors(Files.readString(site.resolve(page))))
                    .as(page)
                    .isEmpty();
        }
        all.assertAll();
    }

    @Test
    void isTheSameTwice() throws IOException {
        assertThat(write(UrlStyle.FILE).unchanged()).isZero();

        WriteSummary second = write(UrlStyle.FILE);

        assertThat(second.written()).isZero();
        assertThat(second.deleted()).isZero();
    }

    private WriteSummary write(UrlStyle urls) throws IOException {
        Theme theme = Theme.load(Optional.empty(), getClass().getClassLoader());
        Portal portal = fleet().portal(theme.words());
        PortalPages pages = PortalPages.of(portal, PortalFixture.contributions(portal));
        SiteOptions options = new SiteOptions("Longshore", Optional.empty(), urls, 2);
        try (SiteWriter writer = SiteWriter.open(site)) {
            List<DeadLink> dead = new SiteRenderer(
                            options, theme, portal.catalog(), pages.pages(), List.of(), pages.navigation())
                    .renderTo(writer);
            assertThat(dead).isEmpty();
            DaymarkApi api = new DaymarkApi(portal.catalog(), Map.of());
            writer.writeAll(new CatalogApi(portal.catalog()).files());
            writer.writeAll(api.files());
            writer.writeAll(Stream.of(api.manifest("test", writer::contentHash)));
            return writer.commit();
        }
    }

    private static PortalFixture fleet() {
        return new PortalFixture()
                .repository("ships", "# Ships\n\nText with <b>tags</b> & \"quotes\".")
                .declare("""
                        apiVersion: backstage.io/v1alpha1
                        kind: Component
                        metadata:
                          name: ship
                          title: The "Ship" <&>
                          description: "Sails.\\n\\nFar."
                          tags: [c++, c#, page]
                          labels: {flag: blue}
                          annotations: {x/y: '<script>'}
                          links: [{url: 'https://dash.example/?a=1&b=2', title: Dashboard, type: dashboard}]
                        spec: {type: service, lifecycle: deprecated, owner: crew, system: fleet}
                        """)
                .declare("{apiVersion: v1, kind: API, metadata: {name: signals}, spec: {type: openapi, owner: crew}}")
                .declare("{apiVersion: v1, kind: System, metadata: {name: fleet}, spec: {owner: crew}}")
                .declare("""
                        apiVersion: backstage.io/v1alpha1
                        kind: Group
                        metadata: {name: crew, links: [{url: 'https://chat.example/crew', title: Chat, type: chat}]}
                        spec: {type: team, children: [], profile: {displayName: The Crew, email: crew@longshore.example}}
                        """)
                .declare("{apiVersion: v1, kind: User, metadata: {name: ada}, spec: {memberOf: [crew]}}")
                .declare("{apiVersion: v1, kind: Buoy, metadata: {name: con}, spec: {owner: ghost}}")
                .imply("group:ghost", "buoy:con")
                .relate("component:ship", "ownedBy", "group:crew")
                .relate("component:ship", "partOf", "system:fleet")
                .relate("component:ship", "providesApi", "api:signals")
                .relate("component:ship", "dependsOn", "resource:nowhere")
                .relate("api:signals", "ownedBy", "group:crew")
                .relate("user:ada", "memberOf", "group:crew")
                .relate("buoy:con", "ownedBy", "group:ghost")
                .problem(Problem.of(
                                ProblemCode.OWNER_UNKNOWN,
                                new SourceLocation("ships", "catalog-info.yaml", 7, 3),
                                "owner \"<ghost>\" is unknown")
                        .withHint("say who")
                        .ofEntity("buoy:default/con"));
    }
}
