package dev.daymark.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySourceTest {

    private final Path folder;

    DirectorySourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Repository openOnly() throws IOException {
        return new DirectorySource(folder, Optional.of("https://github.com/longshore/{name}"), false)
                .repositories()
                .get(0)
                .open();
    }

    @Test
    void listsEachFolderButHiddenOnesByName() throws IOException {
        for (String name : new String[] {"b", "a.git", ".hidden", "c"}) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("file.txt"), "");

        assertThat(new DirectorySource(folder, Optional.empty(), false).repositories())
                .extracting(RepositoryHandle::name)
                .containsExactly("a", "b", "c");
    }

    @Test
    void failsWithAClearMessageWhenThereIsNoDirectory() {
        assertThatThrownBy(() -> new DirectorySource(folder.resolve("x"), Optional.empty(), false).repositories())
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("\" is no directory");
    }

    @Test
    void readsAPlainFolder() throws IOException {
        Path root = Files.createDirectories(folder.resolve("cart/${{values.x}}/{{ y }}"));
        Files.writeString(root.resolve("a.txt"), "a");
        Files.createDirectories(folder.resolve("cart/sub/.git"));
        Files.writeString(folder.resolve("cart/sub/.git/x"), "x");
        Files.writeString(folder.resolve("cart/sub/b.txt"), "b");

        try (Repository repository = openOnly()) {
            assertThat(repository.branch()).isEmpty();
            assertThat(repository.commit()).isEmpty();
            assertThat(repository.url()).map(RepositoryUrl::url).contains("https://github.com/longshore/cart");
            assertThat(repository.files())
                    .extracting(RepositoryFile::path)
                    .containsExactly("${{values.x}}/{{ y }}/a.txt", "sub/b.txt");
            assertThat(new String(repository.read("sub/b.txt", 10), UTF_8)).isEqualTo("b");
            assertThat(repository.size("sub/b.txt")).isEqualTo(1);
            assertThatThrownBy(() -> repository.read("sub/b.txt", 0)).isInstanceOf(FileTooLargeException.class);
        }
    }

    @Test
    void keepsTheIdentityOfEqualFoldersAndChangesItWithTheContent() throws IOException {
        Files.createDirectories(folder.resolve("cart/x"));
        Files.writeString(folder.resolve("cart/x/a.txt"), "a");
        Files.writeString(folder.resolve("cart/b.txt"), "b");
        String before;
        try (Repository repository = openOnly()) {
            before = repository.treeId();
        }

        Files.move(folder.resolve("cart"), folder.resolve("moved"));
        try (Repository repository = openOnly()) {
            assertThat(repository.treeId()).isEqualTo(before).hasSize(64);
        }
        Files.move(folder.resolve("moved/b.txt"), folder.resolve("moved/c.txt"));
        try (Repository repository = openOnly()) {
            assertThat(repository.treeId()).isNotEqualTo(before);
        }
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path root = Files.createDirectories(folder.resolve("cart"));
        Files.createDirectories(folder.resolve(".outside"));
        Files.writeString(folder.resolve(".outside/secret.txt"), "secret");
        Files.writeString(root.resolve("a.txt"), "a");
        Files.createSymbolicLink(root.resolve("out"), Path.of("../.outside"));
        Files.createSymbolicLink(root.resolve("self"), Path.of("."));
        Files.createSymbolicLink(root.resolve("in.txt"), Path.of("a.txt"));

        try (Repository repository = openOnly()) {
            assertThat(repository.files())
                    .containsExactly(
                            new RepositoryFile("a.txt", RepositoryFile.Type.FILE),
                            new RepositoryFile("in.txt", RepositoryFile.Type.SYMBOLIC_LINK),
                            new RepositoryFile("out", RepositoryFile.Type.SYMBOLIC_LINK),
                            new RepositoryFile("self", RepositoryFile.Type.SYMBOLIC_LINK));
            assertThat(new String(repository.read("in.txt", 10), UTF_8)).isEqualTo("a");
            assertThat(new String(repository.read("self/self/a.txt", 10), UTF_8))
                    .isEqualTo("a");
            assertThatThrownBy(() -> repository.read("out/secret.txt", 10)).hasMessageContaining("leads out");
        }
    }

    @Test
    void findsTheRepositoryThatAFolderStandsIn() throws IOException {
        try (GitFixture git = GitFixture.workTree(folder.resolve("clone-3"))) {
            git.remote("git@github.com:longshore/cart.git").file("a.txt", "a").commit();
        }
        Path inside = Files.createDirectories(folder.resolve("clone-3/docs/deep"));

        RepositoryHandle handle = new EnclosingSource(inside, Optional.empty(), Optional.empty(), false)
                .repositories()
                .get(0);

        assertThat(handle.name()).isEqualTo("cart");
        try (Repository repository = handle.open()) {
            assertThat(repository.files()).hasSize(1);
        }
    }

    @Test
    void callsASingleRepositoryAsItIsTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        Optional<String> name = Optional.of("tools");
        Optional<String> url = Optional.of("https://github.com/longshore/{name}");

        RepositoryHandle handle =
                new EnclosingSource(folder, name, url, false).repositories().get(0);

        assertThat(handle.name()).isEqualTo("tools");
        try (Repository repository = handle.open()) {
            assertThat(repository.url()).map(RepositoryUrl::url).contains("https://github.com/longshore/tools");
        }
    }

    @Test
    void takesTheFolderItselfWhereThereIsNoWorkTree() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");

        try (Repository repository =
                EnclosingSource.asItLies(folder).repositories().get(0).open()) {
            assertThat(repository.files()).hasSize(1);
        }
    }
}
