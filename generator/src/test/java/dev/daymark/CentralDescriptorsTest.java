package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptors that stand beside the configuration, from the files to the portal. */
class CentralDescriptorsTest {

    private static final String GROUP = """
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata: {name: team-a}
            spec: {type: team, children: []}
            """;
    private static final String TIDES = """
            apiVersion: backstage.io/v1alpha1
            kind: Resource
            metadata: {name: tide-data}
            spec: {type: dataset}
            """;

    private Organisation organisation;

    @BeforeEach
    void aRepositoryWithoutADescriptor(@TempDir Path folder) throws IOException {
        organisation = Organisation.in(folder).with("tides/CODEOWNERS", "* @longshore/team-a\n");
    }

    @Test
    void anOverlayBelongsToTheRepositoryThatItIsNamedAfter() throws Exception {
        organisation.beside("overlays/tides.yaml", TIDES).beside("org.yaml", GROUP);

        BuildReport report = organisation.generate("""
                catalog:
                  overlays: ./overlays
                  locations: [{type: file, target: ./org.yaml}]
                """);

        assertThat(report.problems()).isEmpty();
        assertThat(report.entities()).isEqualTo(2);
        assertThat(organisation.page("repositories/tides/index.html")).contains("tide-data");
        assertThat(organisation.page("catalog/default/resource/tide-data/index.html"))
                .contains("repositories/tides/index.html")
                .contains("overlays/tides.yaml")
                .contains("group/team-a/index.html");
        assertThat(organisation.page("api/catalog/entities.json"))
                .contains("\"backstage.io/managed-by-location\":\"file:overlays/tides.yaml\"")
                .contains("\"backstage.io/source-location\":\"url:https://github.com/longshore/tides/")
                .doesNotContain("view-url");
    }

    @Test
    void anOverlayMayStandInAFolderOfTheRepository() throws Exception {
        organisation.beside("overlays/tides/data/all.yaml", TIDES);

        organisation.generate("catalog: {overlays: overlays}\n");

        assertThat(organisation.page("repositories/tides/index.html")).contains("tide-data");
    }

    @Test
    void aConfiguredFileLeadsToOthersAndHasNoRepository() throws Exception {
        organisation
                .beside("org.yaml", """
                        apiVersion: backstage.io/v1alpha1
                        kind: Location
                        metadata: {name: org}
                        spec: {targets: [./groups/*.yaml]}
                        """)
                .beside("groups/a.yaml", GROUP)
                .with("tides/catalog-info.yaml", Organisation.component("tides"));

        BuildReport report = organisation.generate("catalog: {locations: [{type: file, target: ./*.yaml}]}\n");

        assertThat(report.problems()).isEmpty();
        assertThat(report.entities()).isEqualTo(3);
        assertThat(organisation.page("catalog/default/group/team-a/index.html"))
                .contains("groups/a.yaml")
                .doesNotContain("repositories//");
    }

    @Test
    void aConfiguredAddressLeadsIntoARepository() throws Exception {
        organisation.with("tides/org/teams.yaml", GROUP);

        BuildReport report = organisation.generate("""
                catalog:
                  locations:
                    - type: url
                      target: https://github.com/longshore/tides/blob/main/org/teams.yaml
                """);

        assertThat(report.problems()).isEmpty();
        assertThat(organisation.page("repositories/tides/index.html")).contains("team-a");
    }

    @Test
    void rulesOfALocationHoldForItAlone() throws Exception {
        organisation.beside("org.yaml", GROUP).with("tides/catalog-info.yaml", GROUP.replace("team-a", "team-b"));

        BuildReport report = organisation.generate("""
                catalog:
                  rules: [{allow: [Component]}]
                  locations: [{type: file, target: org.yaml, rules: [{allow: [Group]}]}]
                """);

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("entity-kind-not-allowed");
            assertThat(problem.location().repository()).isEqualTo("tides");
        });
        assertThat(report.entities()).isEqualTo(1);
    }

    @Test
    void rulesOfALocationHoldForADiscoveredFileToo() throws Exception {
        organisation.with("tides/catalog-info.yaml", GROUP);

        BuildReport report = organisation.generate("""
                catalog:
                  rules: [{allow: [Component]}]
                  locations:
                    - type: url
                      target: https://github.com/longshore/tides/blob/main/catalog-info.yaml
                      rules: [{allow: [Group]}]
                """);

        assertThat(report.problems()).isEmpty();
        assertThat(report.entities()).isEqualTo(1);
    }

    @Test
    void aLocationThatLeadsNowhereSaysWhereItBegins() throws Exception {
        BuildReport report = organisation.generate("""
                catalog:
                  overlays: overlays
                  locations: [{type: file, target: ./nowhere.yaml}]
                """);

        assertThat(report.problems())
                .filteredOn(problem -> problem.code().equals("location-target"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint().orElseThrow()).contains("daymark.yaml"));
    }

    @Test
    void aRepositoryWithNeitherDescriptorNorOverlayIsReported() throws Exception {
        BuildReport report = organisation.generate();

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("repository-without-descriptor");
            assertThat(problem.message()).contains("\"tides\"");
            assertThat(problem.hint()).isPresent();
        });
    }
}
