package dev.daymark.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.forge.RepositoryUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {

    private static final int CAP = 1 << 20;

    private final Path folder;

    GitRepositoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Repository open(String name) throws IOException {
        return open(name, false);
    }

    private Repository open(String name, boolean uncommitted) throws IOException {
        return new DirectorySource(folder, Optional.of("https://github.com/longshore/{name}"), uncommitted)
                .repositories().stream()
                        .filter(handle -> handle.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .open();
    }

    @Test
    void readsABareRepositoryAtItsHead() throws IOException {
        ObjectId commit;
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            commit = git.file("b/x.txt", "x")
                    .file("a.txt", "Größe")
                    .file("b.txt", "")
                    .commit();
        }

        try (Repository repository = open("cart")) {
            assertThat(repository.name()).isEqualTo("cart");
            assertThat(repository.branch()).contains("main");
            assertThat(repository.commit())
                    .contains(new Commit(
                            commit.name(), "Kim Ødegård", OffsetDateTime.parse("2023-11-15T00:13:20+02:00")));
            assertThat(repository.treeId()).hasSize(40);
            assertThat(repository.files())
                    .extracting(RepositoryFile::path)
                    .containsExactly("a.txt", "b.txt", "b/x.txt");
            assertThat(new String(repository.read("a.txt", CAP), UTF_8)).isEqualTo("Größe");
        }
    }

    @Test
    void readsARepositoryWithoutConfiguration() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart"))) {
            git.file("a.txt", "a").commit();
            Files.delete(git.directory().resolve("config"));
        }

        try (Repository repository = open("cart")) {
            assertThat(repository.files()).hasSize(1);
            assertThat(repository.url()).map(RepositoryUrl::url).contains("https://github.com/longshore/cart");
        }
    }

    @Test
    void takesTheAddressFromTheRemoteWithoutItsCredentials() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            git.remote("https://bot:secret@gitlab.com/longshore/shop/cart.git").commit();
        }

        try (Repository repository = open("cart")) {
            assertThat(repository.url()).map(RepositoryUrl::url).contains("https://gitlab.com/longshore/shop/cart");
        }
    }

    @Test
    void readsTheCommitOrTheWorkTreeAsTheSourceChooses() throws IOException {
        try (GitFixture git = GitFixture.workTree(folder.resolve("cart"))) {
            git.file("a.txt", "committed").commit();
        }
        Files.writeString(folder.resolve("cart/a.txt"), "changed");
        Files.writeString(folder.resolve("cart/new.txt"), "new");
        Files.writeString(folder.resolve("cart/.gitignore"), "/target/\n*.log\n!keep.log\n");
        Files.createDirectories(folder.resolve("cart/target"));
        Files.writeString(folder.resolve("cart/target/x"), "");
        Files.writeString(folder.resolve("cart/b.log"), "");
        Files.writeString(folder.resolve("cart/keep.log"), "");

        try (Repository repository = open("cart");
                Repository changed = open("cart", true)) {
            assertThat(new String(repository.read("a.txt", CAP), UTF_8)).isEqualTo("committed");
            assertThat(new String(changed.read("a.txt", CAP), UTF_8)).isEqualTo("changed");
            assertThat(changed.files())
                    .extracting(RepositoryFile::path)
                    .containsExactly(".gitignore", "a.txt", "keep.log", "new.txt");
            assertThat(changed.branch()).contains("main");
            assertThat(changed.treeId()).isNotEqualTo(repository.treeId()).hasSize(64);
        }
    }

    @Test
    void hasNoFilesAndNoCommitBeforeTheFirstCommit() throws IOException {
        GitFixture.bare(folder.resolve("empty.git")).close();

        try (Repository repository = open("empty")) {
            assertThat(repository.files()).isEmpty();
            assertThat(repository.commit()).isEmpty();
            assertThat(repository.branch()).contains("main");
            assertThat(repository.treeId()).hasSize(40);
        }
    }

    @Test
    void knowsNoBranchAtADetachedHead() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            ObjectId commit = git.file("a.txt", "a").commit();
            Files.writeString(git.directory().resolve("HEAD"), commit.name() + "\n");
        }

        try (Repository repository = open("cart")) {
            assertThat(repository.branch()).isEmpty();
            assertThat(repository.files()).hasSize(1);
        }
    }

    @Test
    void knowsTheDefaultBranchAtADetachedHeadFromTheRemote() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            ObjectId commit = git.file("a.txt", "a").commit();
            Path remotes = Files.createDirectories(git.directory().resolve("refs/remotes/origin"));
            Files.writeString(git.directory().resolve("HEAD"), commit.name() + "\n");
            Files.writeString(remotes.resolve("trunk"), commit.name() + "\n");
            Files.writeString(remotes.resolve("HEAD"), "ref: refs/remotes/origin/trunk\n");
        }

        try (Repository repository = open("cart")) {
            assertThat(repository.branch()).contains("trunk");
        }
    }

    @Test
    void followsLinksInsideTheRepository() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            git.file("real/x.txt", "x")
                    .link("link.txt", "real/x.txt")
                    .link("folder", "./real")
                    .link("real/up", "../link.txt")
                    .commit();
        }

        try (Repository repository = open("cart")) {
            assertThat(new String(repository.read("link.txt", CAP), UTF_8)).isEqualTo("x");
            assertThat(new String(repository.read("folder/x.txt", CAP), UTF_8)).isEqualTo("x");
            assertThat(repository.realPath("folder/up")).isEqualTo("real/x.txt");
            assertThat(repository.files()).contains(new RepositoryFile("folder", RepositoryFile.Type.SYMBOLIC_LINK));
        }
    }

    @Test
    void refusesLinksThatLeaveTheRepositoryOrGoRound() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            git.link("passwd", "/etc/passwd")
                    .link("up", "../other/secret")
                    .link("a", "b")
                    .link("b", "a")
                    .link("gone", "nothing")
                    .commit();
        }

        try (Repository repository = open("cart")) {
            assertThatThrownBy(() -> repository.read("passwd", CAP))
                    .hasMessageContaining("leads out of the repository");
            assertThatThrownBy(() -> repository.read("up", CAP)).hasMessageContaining("leads out of the repository");
            assertThatThrownBy(() -> repository.read("../x", CAP)).hasMessageContaining("leads out of the repository");
            assertThatThrownBy(() -> repository.read("a", CAP)).hasMessageContaining("circle");
            assertThatThrownBy(() -> repository.read("gone", CAP)).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void saysThatContentIsMissingInAPartialClone() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            git.missingFile("big.bin").file("a.txt", "a").commit();
        }

        try (Repository repository = open("cart")) {
            assertThat(repository.files()).hasSize(2);
            assertThatThrownBy(() -> repository.read("big.bin", CAP))
                    .isInstanceOf(NoSuchFileException.class)
                    .hasMessageContaining("the clone is partial");
            assertThatThrownBy(() -> repository.size("big.bin")).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void refusesFilesAboveTheLimitBeforeReadingThem() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            git.file("a.txt", "12345").commit();
        }

        try (Repository repository = open("cart")) {
            assertThat(repository.read("a.txt", 5)).hasSize(5);
            assertThat(repository.size("a.txt")).isEqualTo(5);
            assertThatThrownBy(() -> repository.read("a.txt", 4)).isInstanceOf(FileTooLargeException.class);
        }
    }

    @Test
    void listsSubmodulesWithoutEnteringThem() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            git.submodule("libs/x").commit();
        }

        try (Repository repository = open("cart")) {
            assertThat(repository.files()).containsExactly(new RepositoryFile("libs/x", RepositoryFile.Type.SUBMODULE));
            assertThatThrownBy(() -> repository.read("libs/x", CAP)).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void readsAdditionalWorkTrees() throws IOException {
        Path link;
        try (GitFixture git = GitFixture.bare(folder.resolve(".main.git"))) {
            git.file("a.txt", "a").commit();
            link = Files.createDirectories(git.directory().resolve("worktrees/cart"));
        }
        Files.writeString(link.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(link.resolve("commondir"), "../..\n");
        Files.createDirectories(folder.resolve("cart"));
        Files.writeString(folder.resolve("cart/.git"), "gitdir: ../.main.git/worktrees/cart\n");

        try (Repository repository = open("cart")) {
            assertThat(repository.branch()).contains("main");
            assertThat(new String(repository.read("a.txt", CAP), UTF_8)).isEqualTo("a");
        }
    }

    @Test
    void readsObjectsOfAlternates() throws IOException {
        ObjectId commit;
        try (GitFixture git = GitFixture.bare(folder.resolve("origin.git"))) {
            commit = git.file("a.txt", "a").commit();
        }
        try (GitFixture git = GitFixture.bare(folder.resolve("fork.git"))) {
            Path info = Files.createDirectories(git.directory().resolve("objects/info"));
            Files.writeString(info.resolve("alternates"), "../../origin.git/objects\n");
            Files.writeString(git.directory().resolve("refs/heads/main"), commit.name() + "\n");
        }

        try (Repository repository = open("fork")) {
            assertThat(new String(repository.read("a.txt", CAP), UTF_8)).isEqualTo("a");
        }
    }

    @Test
    void readsShallowClones() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("cart.git"))) {
            ObjectId commit = git.file("a.txt", "a").commit();
            Files.writeString(git.directory().resolve("shallow"), commit.name() + "\n");
        }

        try (Repository repository = open("cart")) {
            assertThat(repository.files()).hasSize(1);
        }
    }

    @Test
    void namesWhatItCannotReadWithoutTheMachinesPaths() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("sha256.git"))) {
            git.commit();
            Files.writeString(
                    git.directory().resolve("config"),
                    "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n");
        }
        try (GitFixture git = GitFixture.bare(folder.resolve("lost.git"))) {
            Files.writeString(git.directory().resolve("refs/heads/main"), "0123456789012345678901234567890123456789\n");
        }
        try (GitFixture git = GitFixture.bare(folder.resolve("broken.git"))) {
            Files.writeString(git.directory().resolve("HEAD"), "rubbish\n");
        }
        Files.createDirectories(folder.resolve("dangling"));
        Files.writeString(folder.resolve("dangling/.git"), "gitdir: /nowhere\n");
        Files.createDirectories(folder.resolve("hollow/.git"));

        assertThatThrownBy(() -> open("sha256")).hasMessageContaining("object format \"sha256\"");
        assertThatThrownBy(() -> open("lost")).hasMessageContaining("the clone is incomplete");
        assertThatThrownBy(() -> open("broken")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> open("dangling")).hasMessageContaining("leads to no git directory");
        assertThatThrownBy(() -> open("hollow")).hasMessageContaining("is no git directory");
        for (String name : new String[] {"sha256", "lost", "broken", "dangling", "hollow"}) {
            assertThatThrownBy(() -> open(name))
                    .isInstanceOf(IOException.class)
                    .message()
                    .doesNotContain(folder.toString());
        }
    }

    @Test
    void listsManyFiles() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("big.git"))) {
            git.file("folder0/file0.txt", "x");
            for (int i = 1; i < 15_000; i++) {
                git.copy("folder0/file0.txt", "folder" + i % 100 + "/file" + i + ".txt");
            }
            git.commit();
        }

        try (Repository repository = open("big")) {
            assertThat(repository.files()).hasSize(15_000);
        }
    }

    @Test
    void refusesFoldersNestedWithoutEnd() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("deep.git"))) {
            git.file("a/".repeat(FileTree.MAX_DEPTH + 1) + "x", "x").commit();
        }

        try (Repository repository = open("deep")) {
            assertThatThrownBy(repository::files).hasMessageContaining("nested more than");
        }
    }

    @Test
    void refusesFoldersThatMultiplyWithoutHoldingAFile() throws IOException {
        try (GitFixture git = GitFixture.bare(folder.resolve("bomb.git"))) {
            git.commitFoldersOnly(4, 1_000);
        }

        try (Repository repository = open("bomb")) {
            assertThatThrownBy(repository::files).hasMessageContaining("more than 500000 files and folders");
        }
    }

    @Test
    void writesNothing() throws IOException {
        try (GitFixture git = GitFixture.workTree(folder.resolve("cart"))) {
            git.file("a.txt", "a").commit();
        }
        String before = listing();

        try (Repository repository = open("cart");
                Repository changed = open("cart", true)) {
            repository.read("a.txt", CAP);
            changed.treeId();
        }

        assertThat(listing()).isEqualTo(before);
    }

    private String listing() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            StringBuilder listing = new StringBuilder();
            for (Path path : paths.sorted().toList()) {
                listing.append(path)
                        .append(' ')
                        .append(Files.getLastModifiedTime(path))
                        .append('\n');
            }
            return listing.toString();
        }
    }
}
