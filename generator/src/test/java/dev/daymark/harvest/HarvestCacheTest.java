package dev.daymark.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.problem.Problem;
import dev.daymark.source.DirectorySource;
import dev.daymark.source.GitFixture;
import dev.daymark.source.Repository;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import dev.daymark.yaml.YamlScalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarvestCacheTest {

    private static final String READER = "first edition";

    private final Path repositories;
    private final Path kept;
    private final Folder folder;

    HarvestCacheTest(@TempDir Path root) {
        this.repositories = root.resolve("repos");
        this.kept = root.resolve("harvests");
        this.folder = new Folder(repositories);
        folder.component("one/catalog-info.yaml", "a").component("two/catalog-info.yaml", "b");
    }

    @Test
    void harvestsNothingTwice() throws Exception {
        List<Harvest> first = harvest(READER, 2, 0);

        assertThat(harvest(READER, 0, 2)).isEqualTo(first);
    }

    @Test
    void harvestsTheRepositoryThatChanged() throws Exception {
        harvest(READER, 2, 0);
        folder.component("two/catalog-info.yaml", "c");

        List<Harvest> changed = harvest(READER, 1, 1);

        assertThat(changed).isEqualTo(harvest(HarvestCache.none()));
    }

    @Test
    void trustsNoOtherReader() throws Exception {
        harvest(READER, 2, 0);

        harvest("second edition", 2, 0);
    }

    @Test
    void ignoresWhatIsDamagedOrCutShort() throws Exception {
        List<Harvest> first = harvest(READER, 2, 0);
        List<Path> files = files();
        byte[] bytes = Files.readAllBytes(files.get(0));
        bytes[bytes.length / 2] ^= 1;
        Files.write(files.get(0), bytes);
        Files.write(files.get(1), new byte[] {1, 2});

        assertThat(harvest(READER, 2, 0)).isEqualTo(first);
        assertThat(harvest(READER, 0, 2)).isEqualTo(first);
    }

    @Test
    void keepsNoFailureThatMendingTheCloneMends() throws Exception {
        try (GitFixture git = GitFixture.bare(repositories.resolve("three.git"))) {
            git.missingFile("catalog-info.yaml").commit();
        }

        harvest(READER, 3, 0);

        harvest(READER, 1, 2);
    }

    @Test
    void readsACloneAgainWhenItsHeadOrRemoteMoves() throws Exception {
        try (GitFixture git = GitFixture.bare(repositories.resolve("three.git"))) {
            git.file("catalog-info.yaml", Folder.component("c"));
            ObjectId first = git.commit();
            harvest(READER, 3, 0);
            harvest(READER, 0, 3);
            git.file("catalog-info.yaml", Folder.component("d")).commit(first);
            harvest(READER, 1, 2);
            Path config = repositories.resolve("three.git/config");
            Files.writeString(
                    config,
                    Files.readString(config) + "[remote \"origin\"]\n\turl = https://github.com/longshore/three\n");

            List<Harvest> moved = harvest(READER, 1, 2);

            assertThat(moved).isEqualTo(harvest(HarvestCache.none()));
        }
    }

    @Test
    void keepsWorkTreesAsTheyLieFromRunToRun() throws Exception {
        Path tree = repositories.resolve("three");
        try (GitFixture git = GitFixture.workTree(tree)) {
            git.file("catalog-info.yaml", Folder.component("committed")).commit();
        }
        folder.component("three/catalog-info.yaml", "first");
        List<RepositoryHandle> handles = new DirectorySource(repositories, Optional.empty(), true).repositories();
        HarvestCache first = HarvestCache.in(kept, List.of(READER));
        List<Harvest> made = harvest(new HarvestMemory(first), handles, List.of());

        HarvestCache second = HarvestCache.in(kept, List.of(READER));
        assertThat(harvest(new HarvestMemory(second), handles, List.of())).isEqualTo(made);
        assertThat(second.made()).isZero();
        folder.component("three/catalog-info.yaml", "second");
        HarvestCache third = HarvestCache.in(kept, List.of(READER));
        assertThat(harvest(new HarvestMemory(third), handles, List.of()))
                .isEqualTo(harvest(new HarvestMemory(), handles, List.of()))
                .isNotEqualTo(made);
        assertThat(third.made()).isOne();
    }

    @Test
    void leavesNoFileForEverySaveDuringARun() throws Exception {
        List<RepositoryHandle> handles = new DirectorySource(repositories, Optional.empty(), true).repositories();
        HarvestMemory memory = new HarvestMemory(HarvestCache.in(kept, List.of(READER)));
        harvest(memory, handles, List.of());
        List<Path> files = files();
        assertThat(files).hasSize(2);
        folder.component("two/catalog-info.yaml", "c");
        memory.forget(Set.copyOf(handles));

        List<Harvest> saved = harvest(memory, handles, List.of());

        assertThat(saved).isEqualTo(harvest(new HarvestMemory(), handles, List.of()));
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void worksWhereNothingCanBeWritten() throws Exception {
        Files.writeString(kept, "a file, not a folder");

        harvest(READER, 2, 0);
        harvest(READER, 2, 0);
    }

    @Test
    void forgetsWhatNobodyAskedForInALongTime() throws Exception {
        harvest(READER, 2, 0);
        Path old = files().get(0);
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        folder.component("one/catalog-info.yaml", "x").component("two/catalog-info.yaml", "y");

        harvest(READER, 2, 0);

        assertThat(files()).hasSize(3).doesNotContain(old);
    }

    @Test
    void readsLongTextsOnlyWhenAskedAndMakesThoseAgainThatAreGone() throws Exception {
        AtomicInteger collected = new AtomicInteger();
        List<Collector> collectors = List.of(new Copy(collected));
        harvest(HarvestCache.in(kept, List.of(READER)), collectors);
        assertThat(collected).hasValue(2);

        List<LongTexts> texts = texts(harvest(HarvestCache.in(kept, List.of(READER)), collectors));

        assertThat(texts.get(0).read()).containsExactly(Folder.component("a"));
        for (Path file : files()) {
            Files.delete(file);
        }
        assertThat(collected).hasValue(2);
        assertThat(texts.get(0).read()).containsExactly(Folder.component("a"));
        assertThat(texts.get(1).read()).containsExactly(Folder.component("b"));
        assertThat(collected).hasValue(4);
        folder.component("one/catalog-info.yaml", "c");
        assertThat(texts.get(0).read()).as("what was read again stays").containsExactly(Folder.component("a"));
    }

    @Test
    void makesTextsAgainThatAreGoneBeforeTheRunThatMadeThemIsOver() throws Exception {
        AtomicInteger collected = new AtomicInteger();
        List<LongTexts> texts = texts(harvest(HarvestCache.in(kept, List.of(READER)), List.of(new Copy(collected))));
        for (Path file : files()) {
            Files.delete(file);
        }

        assertThat(texts.get(0).read()).containsExactly(Folder.component("a"));
        assertThat(texts.get(1).read()).containsExactly(Folder.component("b"));
        assertThat(collected).hasValue(4);
    }

    @Test
    void unpacksAnArchiveOnceAndLeavesItsTextsOnTheDisk() throws Exception {
        AtomicInteger unpacked = new AtomicInteger();
        Harvest archived = harvest(HarvestCache.none(), List.of(new Copy(new AtomicInteger())))
                .get(0);
        for (int i = 0; i < 2; i++) {
            Harvest recalled = HarvestCache.in(kept, List.of(READER))
                    .recall(
                            "digest of the archive",
                            () -> {
                                unpacked.incrementAndGet();
                                return archived;
                            },
                            () -> Harvest.NOTHING);
            assertThat(recalled).isEqualTo(archived);
            LongTexts text = texts(List.of(recalled)).get(0);
            assertThat(text.read()).containsExactly(Folder.component("a"));
            if (i == 1) {
                Files.delete(files().get(0));
                assertThatThrownBy(text::read).isInstanceOf(UncheckedIOException.class);
            }
        }
        assertThat(unpacked).hasValue(1);
    }

    private static List<LongTexts> texts(List<Harvest> harvests) {
        return harvests.stream()
                .flatMap(harvest -> harvest.collected().values().stream())
                .flatMap(value -> value.texts().stream())
                .toList();
    }

    /** Keeps the descriptor as a long text. */
    private record Copy(AtomicInteger times) implements Collector {

        @Override
        public String id() {
            return "copy";
        }

        @Override
        public Optional<CollectedValue> collect(
                Repository repository, RepositoryPaths paths, Consumer<Problem> problems) throws IOException {
            times.incrementAndGet();
            String text = new String(repository.read("catalog-info.yaml", 10_000), StandardCharsets.UTF_8);
            return Optional.of(CollectedValue.of(YamlScalar.of("0"), List.of(LongTexts.of(List.of(text)))));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.sorted().toList();
        }
    }

    private List<Harvest> harvest(String reader, int made, int recalled) throws Exception {
        HarvestCache cache = HarvestCache.in(kept, List.of(reader));
        List<Harvest> harvests = harvest(cache);
        assertThat(cache.made()).isEqualTo(made);
        assertThat(cache.recalled()).isEqualTo(recalled);
        return harvests;
    }

    private List<Harvest> harvest(HarvestCache cache) throws Exception {
        return harvest(cache, List.of());
    }

    private List<Harvest> harvest(HarvestCache cache, List<Collector> collectors) throws Exception {
        List<RepositoryHandle> handles = new DirectorySource(repositories, Optional.empty(), false).repositories();
        return harvest(new HarvestMemory(cache), handles, collectors);
    }

    private static List<Harvest> harvest(
            HarvestMemory memory, List<RepositoryHandle> handles, List<Collector> collectors) throws Exception {
        Harvester harvester = new Harvester(new DiscoveryRule(List.of(), List.of()), collectors);
        return new HarvestPool(harvester, 2, memory).harvest(handles, harvest -> {});
    }
}
