package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code portal.people} leaves in the files of a portal. */
class PeopleInThePortalTest {

    private Organisation organisation;

    @BeforeEach
    void aTeamOfTwo(@TempDir Path folder) throws IOException {
        organisation = Organisation.in(folder).with("org/catalog-info.yaml", """
                apiVersion: backstage.io/v1alpha1
                kind: User
                metadata: {name: ada}
                spec: {profile: {displayName: Ada Lovelace, email: ada@longshore.example}, memberOf: [team-a]}
                ---
                apiVersion: backstage.io/v1alpha1
                kind: Group
                metadata: {name: team-a}
                spec: {type: team, children: [], members: [grace]}
                ---
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata: {name: basket}
                spec: {type: service, lifecycle: production, owner: "user:ada"}
                """);
    }

    @Test
    void fullShowsAllOfThem() throws Exception {
        organisation.generateFor("full");

        assertThat(files("ada@longshore.example")).isNotEmpty();
        assertThat(files("Ada Lovelace")).isNotEmpty();
    }

    @Test
    void namesShowsNoAddress() throws Exception {
        organisation.generateFor("names");

        assertThat(files("ada@longshore.example")).isEmpty();
        assertThat(files("Ada Lovelace")).contains("catalog/default/group/team-a/index.html");
    }

    @Test
    void noneShowsNobody() throws Exception {
        organisation.generateFor("none");

        assertThat(files("Ada Lovelace")).isEmpty();
        assertThat(files("ada@longshore.example")).isEmpty();
        assertThat(files("user:default")).isEmpty();
        assertThat(files("grace")).isEmpty();
        assertThat(files("hasMember")).isEmpty();
        assertThat(organisation.portal().resolve("browse/kind/user")).doesNotExist();
        assertThat(organisation.page("catalog/default/group/team-a/index.html"))
                .doesNotContain("people")
                .doesNotContain("People");
    }

    /** The files of the portal that hold a text. */
    private List<String> files(String text) throws IOException {
        try (Stream<Path> files = Files.walk(organisation.portal())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("schema"))
                    .filter(file -> holds(file, text))
                    .map(file ->
                            organisation.portal().relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
