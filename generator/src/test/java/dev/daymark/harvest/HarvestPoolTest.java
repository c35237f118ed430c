package dev.daymark.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.problem.Problem;
import dev.daymark.source.Commit;
import dev.daymark.source.DirectorySource;
import dev.daymark.source.GitFixture;
import dev.daymark.source.Repository;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import dev.daymark.yaml.YamlScalar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarvestPoolTest {

    private final Path root;
    private final Folder folder;

    HarvestPoolTest(@TempDir Path root) {
        this.root = root;
        this.folder = new Folder(root);
    }

    @Test
    void givesTheSameResultInTheSameOrderWithAnyNumberOfThreads() {
        for (int i = 0; i < 30; i++) {
            folder.component("repo" + i + "/catalog-info.yaml", "c" + i);
        }

        List<Harvest> one = folder.harvestAll(1);

        assertThat(folder.harvestAll(8)).isEqualTo(one);
        assertThat(one)
                .extracting(harvest -> harvest.repository().name())
                .isSorted()
                .hasSize(30);
    }

    @Test
    void losesOnlyTheRepositoryThatCannotBeRead() {
        folder.component("a/catalog-info.yaml", "a")
                .file("b/.git", "gitdir: /nowhere\n")
                .component("c/catalog-info.yaml", "c");

        List<Harvest> harvests = folder.harvestAll(2);

        assertThat(harvests)
                .extracting(harvest -> harvest.repository().state())
                .containsExactly(RepositoryFacts.State.OK, RepositoryFacts.State.FAILED, RepositoryFacts.State.OK);
        assertThat(harvests.get(1).problems())
                .extracting(Problem::message)
                .containsExactly("the repository \"b\" cannot be read: its .git file leads to no git directory");
    }

    @Test
    void tellsRepositoriesOfOneNameApart() throws Exception {
        folder.component("x/cart/catalog-info.yaml", "a").component("y/cart/catalog-info.yaml", "b");
        List<RepositoryHandle> handles = new ArrayList<>();
        for (String source : new String[] {"x", "y"}) {
            handles.addAll(new DirectorySource(root.resolve(source), Optional.empty(), false).repositories());
        }
        List<String> finished = Collections.synchronizedList(new ArrayList<>());

        List<Harvest> harvests = new HarvestPool(new Harvester(DiscoveryRule.DEFAULT, List.of()), 2)
                .harvest(handles, harvest -> finished.add(harvest.repository().name()));

        assertThat(harvests).extracting(harvest -> harvest.repository().name()).containsExactly("cart", "cart-2");
        assertThat(finished).containsExactlyInAnyOrder("cart", "cart-2");
        assertThat(harvests.get(1).problems()).extracting(Problem::code).containsExactly("repository-name-taken");
    }

    @Test
    void readsWhatTheConfigurationNames() throws Exception {
        folder.component("cart/skeleton/all.yml", "cart");

        List<Harvest> harvests = new HarvestPool(new Harvester(DiscoveryRule.DEFAULT, List.of()), 1)
                .harvest(
                        new DirectorySource(root, Optional.of("https://github.com/longshore/{name}"), false)
                                .repositories(),
                        List.of(),
                        List.of("https://github.com/longshore/cart/blob/main/skeleton/*.yml", "https://example.org"),
                        harvest -> {});

        assertThat(harvests.get(0).descriptors())
                .extracting(DescriptorFile::path)
                .containsExactly("skeleton/all.yml");
    }

    @Test
    void collectsOnceHoweverOftenOthersReferToARepository() throws Exception {
        folder.component("cart/skeleton/all.yml", "cart");
        List<String> read = Collections.synchronizedList(new ArrayList<>());

        List<Harvest> harvests = new HarvestPool(new Harvester(DiscoveryRule.DEFAULT, List.of(counting(read))), 1)
                .harvest(
                        new DirectorySource(root, Optional.of("https://github.com/longshore/{name}"), false)
                                .repositories(),
                        List.of(),
                        List.of("https://github.com/longshore/cart/blob/main/skeleton/all.yml"),
                        harvest -> {});

        assertThat(harvests.get(0).descriptors()).hasSize(1);
        assertThat(read).containsExactly("cart");
    }

    @Test
    void collectsAgainWhenACommitHasComeSince() throws Exception {
        try (GitFixture git = GitFixture.bare(root.resolve("cart.git"))) {
            git.file("skeleton/all.yml", Folder.component("cart"));
            ObjectId first = git.file("note", "first").commit();
            ObjectId second = git.file("note", "second").commit(first);
            Path head = root.resolve("cart.git/refs/heads/main");
            Files.writeString(head, first.name());

            Harvest harvest = new HarvestPool(
                            new Harvester(
                                    DiscoveryRule.DEFAULT,
                                    List.of(noting(() -> Files.writeString(head, second.name())))),
                            1)
                    .harvest(
                            new DirectorySource(root, Optional.of("https://github.com/longshore/{name}"), false)
                                    .repositories(),
                            List.of(),
                            List.of("https://github.com/longshore/cart/blob/main/skeleton/all.yml"),
                            some -> {})
                    .get(0);

            assertThat(harvest.repository().commit()).map(Commit::id).hasValue(second.name());
            assertThat(harvest.collected().get("noting"))
                    .isEqualTo(CollectedValue.of(YamlScalar.of("second"), List.of()));
        }
    }

    private interface Moving {
        void run() throws IOException;
    }

    private static Collector noting(Moving afterwards) {
        return new Collector() {
            @Override
            public String id() {
                return "noting";
            }

            @Override
            public Optional<CollectedValue> collect(
                    Repository repository, RepositoryPaths paths, Consumer<Problem> problems) throws IOException {
                String note = new String(repository.read("note", 100), StandardCharsets.UTF_8);
                afterwards.run();
                return Optional.of(CollectedValue.of(YamlScalar.of(note), List.of()));
            }
        };
    }

    private static Collector counting(List<String> read) {
        return new Collector() {
            @Override
            public String id() {
                return "counting";
            }

            @Override
            public Optional<CollectedValue> collect(
                    Repository repository, RepositoryPaths paths, Consumer<Problem> problems) {
                read.add(repository.name());
                return Optional.empty();
            }
        };
    }

    @Test
    void readsAgainOnlyWhatItIsToldToForget() throws Exception {
        folder.component("a/catalog-info.yaml", "a")
                .component("b/catalog-info.yaml", "b")
                .file("c/.git", "gitdir: /nowhere\n");
        List<String> read = Collections.synchronizedList(new ArrayList<>());
        List<RepositoryHandle> handles = new DirectorySource(root, Optional.empty(), false).repositories();
        HarvestMemory memory = new HarvestMemory();
        HarvestPool pool = new HarvestPool(new Harvester(DiscoveryRule.DEFAULT, List.of(counting(read))), 1, memory);
        List<Harvest> first = pool.harvest(handles, harvest -> {});
        folder.component("b/catalog-info.yaml", "changed");

        assertThat(pool.harvest(handles, harvest -> {})).isEqualTo(first);
        memory.forget(Set.of(handles.get(1)));
        List<Harvest> third = pool.harvest(handles, harvest -> {});

        assertThat(read).containsExactly("a", "b", "b");
        assertThat(third.get(0)).isSameAs(first.get(0));
        assertThat(third)
                .isEqualTo(new HarvestPool(new Harvester(DiscoveryRule.DEFAULT, List.of()), 1)
                        .harvest(handles, harvest -> {}));
    }

    @Test
    void neverTakesANameThatIsThereAlready() {
        assertThat(UniqueNames.of(List.of("a", "a", "a-2", "a", "b"))).containsExactly("a", "a-3", "a-2", "a-4", "b");
    }
}
