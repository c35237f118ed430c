package dev.daymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.config.ConfigurationException;
import dev.daymark.preview.PreviewedSite;
import dev.daymark.source.GitFixture;
import dev.daymark.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePortalTest {

    private static final String CONFIGURATION = "sources: [{directory: repos}]\n";

    private final Path folder;
    private final Set<Place> watched = new HashSet<>();
    private final LivePortal portal;
    private Organisation organisation;

    LivePortalTest(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        portal = portal(Optional.empty());
    }

    @BeforeEach
    void twoRepositories() throws Exception {
        organisation = Organisation.in(folder)
                .beside("daymark.yaml", CONFIGURATION)
                .with("a/catalog-info.yaml", Organisation.component("anchor"))
                .with("b/catalog-info.yaml", Organisation.component("buoy"));
    }

    @Test
    void readsAgainOnlyTheRepositoriesThatHaveChanged() throws Exception {
        build();
        organisation
                .with("a/catalog-info.yaml", Organisation.component("astrolabe"))
                .with("b/catalog-info.yaml", Organisation.component("ballast"));

        PreviewedSite site = build(Place.tree(folder.resolve("repos/a")));

        assertThat(text(site, "catalog/index.html"))
                .contains("astrolabe", "buoy")
                .doesNotContain("anchor", "ballast");
    }

    @Test
    void readsARepositoryAgainWhenAnotherRefersToOtherFilesOfIt() throws Exception {
        organisation
                .beside("daymark.yaml", "sources: [{directory: repos, url: 'https://github.com/longshore/{name}'}]\n")
                .with("b/more/all.yaml", Organisation.component("ballast"));
        assertThat(text(build(), "catalog/index.html")).doesNotContain("ballast");
        organisation.with("a/catalog-info.yaml", """
                apiVersion: backstage.io/v1alpha1
                kind: Location
                metadata: {name: more}
                spec: {target: https://github.com/longshore/b/blob/main/more/all.yaml}
                """);

        PreviewedSite site = build(Place.tree(folder.resolve("repos/a")));

        assertThat(text(site, "catalog/index.html")).contains("ballast");
    }

    @Test
    void isTheSameSiteWhenNothingOfItHasChanged() throws Exception {
        PreviewedSite first = build();

        assertThat(build(Place.entries(folder.resolve("repos")))).isSameAs(first);
        organisation.beside("daymark.yaml", CONFIGURATION + "# a comment\n");
        assertThat(build(Place.entries(folder, Set.of("daymark.yaml")))).isSameAs(first);
    }

    @Test
    void readsEverythingAgainWhenOtherFilesAreDescriptors() throws Exception {
        organisation.with("a/service.yaml", Organisation.component("astrolabe"));
        build();
        organisation.beside("daymark.yaml", CONFIGURATION + "catalog: {discovery: {include: ['service.yaml']}}\n");

        PreviewedSite site = build(Place.entries(folder, Set.of("daymark.yaml")));

        assertThat(text(site, "catalog/index.html")).contains("astrolabe").doesNotContain("buoy");
    }

    @Test
    void watchesAllThatThePortalIsMadeOf() throws Exception {
        organisation
                .beside("daymark.yaml", """
                        portal: {theme: look}
                        sources: [{directory: repos}]
                        catalog:
                          overlays: overlays
                          locations: [{type: file, target: ./org.yaml}, {type: file, target: ./teams/*.yaml}]
                        """)
                .beside("look/messages.properties", "")
                .beside("overlays/a.yaml", "")
                .beside("org.yaml", "")
                .beside("teams/x.yaml", "");
        try (GitFixture tree = GitFixture.workTree(folder.resolve("repos/tree"));
                GitFixture bare = GitFixture.bare(folder.resolve("repos/bare.git"))) {
            tree.file("README.md", "").commit();
            bare.file("README.md", "").commit();
        }

        build();

        assertThat(watched)
                .contains(
                        Place.entries(folder, Set.of("daymark.yaml")),
                        Place.tree(folder.resolve("look")),
                        Place.tree(folder.resolve("overlays")),
                        Place.entries(folder, Set.of("org.yaml")),
                        Place.tree(folder.resolve("teams")),
                        Place.entries(folder.resolve("repos")),
                        Place.tree(folder.resolve("repos/a")),
                        Place.tree(folder.resolve("repos/tree")),
                        Place.entries(folder.resolve("repos/tree/.git"), Set.of("HEAD")),
                        Place.tree(folder.resolve("repos/tree/.git/refs/heads")),
                        Place.entries(folder.resolve("repos/bare.git"), Set.of("HEAD")),
                        Place.tree(folder.resolve("repos/bare.git/refs/heads")))
                .doesNotContain(Place.tree(folder.resolve("repos/bare.git")), Place.tree(folder));
    }

    @Test
    void watchesOnWhenTheConfigurationIsWrong() throws Exception {
        build();
        organisation.beside("daymark.yaml", "sources: 7\n");

        assertThatThrownBy(() -> build(Place.entries(folder, Set.of("daymark.yaml"))))
                .isInstanceOf(ConfigurationException.class);
        assertThat(watched)
                .contains(
                        Place.entries(folder, Set.of("daymark.yaml")),
                        Place.entries(folder),
                        Place.tree(folder.resolve("repos/a")));
    }

    @Test
    void followsAConfigurationThatComesLater() throws Exception {
        Files.delete(folder.resolve("daymark.yaml"));
        organisation.beside("catalog-info.yaml", Organisation.component("single"));
        PreviewedSite single = build();
        assertThat(text(single, "catalog/index.html")).contains("single");
        assertThat(single.severalRepositories()).isFalse();

        organisation.beside("daymark.yaml", CONFIGURATION);
        PreviewedSite several = build(Place.entries(folder, Set.of("daymark.yaml")));

        assertThat(text(several, "catalog/index.html")).contains("anchor").doesNotContain("single");
    }

    @Test
    void wantsTheConfigurationThatWasNamed() {
        LivePortal named = portal(Optional.of(folder.resolve("other.yaml")));

        assertThatThrownBy(() -> named.build(Set.of(), places -> {})).isInstanceOf(NoSuchFileException.class);
    }

    private LivePortal portal(Optional<Path> named) {
        return new LivePortal(
                new ConfigurationPlace(folder, named, Map.of()),
                folder.resolve("cache"),
                2,
                Progress.NONE,
                Clock.systemUTC());
    }

    private PreviewedSite build(Place... changed) throws Exception {
        return portal.build(Set.of(changed), places -> {
            watched.clear();
            watched.addAll(places);
        });
    }

    private static String text(PreviewedSite site, String path) throws IOException {
        return new String(site.read(path).orElseThrow(), UTF_8);
    }
}
