package dev.daymark.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.source.DirectorySource;
import dev.daymark.source.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesInTurnTest {

    private static final long MOST = 100;

    private final Path root;

    ArchivesInTurnTest(@TempDir Path root) {
        this.root = root;
    }

    @BeforeEach
    void publish() throws Exception {
        Folder folder = new Folder(root.resolve("repos"));
        for (String name : List.of("cart", "shop", "till")) {
            folder.component(name + "/catalog-info.yaml", name).file(name + "/a", "a of " + name);
        }
        for (Harvest harvest : pool().harvest(source().repositories(), none -> {})) {
            String name = harvest.repository().name();
            if (!name.equals("till")) {
                TreeMap<String, byte[]> files = new TreeMap<>();
                files.put("a", ("a of " + name).getBytes(UTF_8));
                files.put("b", ("b of " + name).getBytes(UTF_8));
                HarvestArchive.write(harvest, files, root.resolve("store"));
            }
        }
    }

    @Test
    void readsArchivesAndRepositories() throws Exception {
        try (ArchivesInTurn files = files()) {
            assertThat(files.read("cart", "a", MOST)).asString(UTF_8).isEqualTo("a of cart");
            assertThat(files.read("shop", "a", MOST)).asString(UTF_8).isEqualTo("a of shop");
            assertThat(files.read("cart", "b", MOST)).asString(UTF_8).isEqualTo("b of cart");
            assertThat(files.read("till", "a", MOST)).asString(UTF_8).isEqualTo("a of till");
            assertThatThrownBy(() -> files.read("cart", "c", MOST))
                    .hasMessageContaining("not in the published harvest");
            assertThatThrownBy(() -> files.read("cart", "a", 1)).hasMessageContaining("1");
        }
    }

    /** Else the archive, which is gone, would have to be opened again. */
    @Test
    void keepsTheArchiveOpenThatWasReadLast() throws Exception {
        try (ArchivesInTurn files = files()) {
            files.read("cart", "a", MOST);
            Files.delete(root.resolve("store/cart" + HarvestArchive.ENDING));

            assertThat(files.read("cart", "b", MOST)).asString(UTF_8).isEqualTo("b of cart");

            files.read("shop", "a", MOST);
            assertThatThrownBy(() -> files.read("cart", "b", MOST)).hasMessageContaining("cart");
        }
    }

    @Test
    void readsNoFileOfAnArchiveThatHasTakenThePlaceOfTheOneThatWasRead() throws Exception {
        try (ArchivesInTurn files = files()) {
            Harvest same = pool().harvest(source().repositories(), none -> {}).get(0);
            HarvestArchive.write(same, new TreeMap<>(Map.of("a", "another".getBytes(UTF_8))), root.resolve("store"));

            assertThatThrownBy(() -> files.read("cart", "a", MOST)).hasMessageContaining("another harvest");
            assertThat(files.read("shop", "a", MOST)).asString(UTF_8).isEqualTo("a of shop");
        }
    }

    private ArchivesInTurn files() throws Exception {
        PublishedHarvests published = PublishedHarvests.read(
                List.of(new FileStore.InFolder(root.resolve("store"), root.resolve("copies"))),
                List.of(),
                HarvestCache.none());
        return published.filesInTurn(published.harvests(), new RepositoriesInTurn(source().repositories(), List.of()));
    }

    private DirectorySource source() {
        return new DirectorySource(root.resolve("repos"), Optional.empty(), false);
    }

    private static HarvestPool pool() {
        return new HarvestPool(new Harvester(new DiscoveryRule(List.of(), List.of()), List.of()), 1);
    }
}
