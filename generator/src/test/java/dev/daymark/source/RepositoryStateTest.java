package dev.daymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a work tree tells of itself without being opened: all that a harvest of it is made of. */
class RepositoryStateTest {

    private static final String URL = "https://github.com/longshore/{name}";

    private final Path folder;
    private final Path cart;
    private final GitFixture git;
    private ObjectId commit = ObjectId.zeroId();

    RepositoryStateTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.cart = folder.resolve("cart");
        this.git = GitFixture.workTree(cart);
    }

    @BeforeEach
    void aCommitAndItsFiles() throws IOException {
        commit = git.file("a.txt", "first").commit();
        write("a.txt", "first");
        write(".gitignore", "*.log\n");
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void isTheSameWhileNothingChanges() throws IOException {
        assertThat(state()).isNotEmpty().isEqualTo(state());
    }

    @Test
    void followsFilesThatNobodyHasCommitted() throws IOException {
        String before = state();
        write("a.txt", "second");
        String edited = state();
        write("b.txt", "");
        String added = state();
        Files.delete(cart.resolve("b.txt"));

        assertThat(edited).isNotEqualTo(before);
        assertThat(added).isNotEqualTo(edited);
        assertThat(state()).isEqualTo(edited);
    }

    @Test
    void isThatOfTheCommitWhereCommitsAreRead() throws IOException {
        String before = state(URL, false);
        write("a.txt", "second");

        assertThat(state(URL, false)).isEqualTo(before).isNotEqualTo(state());
    }

    @Test
    void passesOverWhatGitIgnoresUntilItNoLongerDoes() throws IOException {
        String before = state();
        write("trace.log", "x");
        assertThat(state()).isEqualTo(before);

        write(".gitignore", "");
        String shown = state();
        write("trace.log", "y");

        assertThat(shown).isNotEqualTo(before);
        assertThat(state()).isNotEqualTo(shown);
    }

    @Test
    void followsCommitsThatLeaveTheFilesAsTheyAre() throws IOException {
        String before = state();

        git.commit(commit);

        assertThat(state()).isNotEqualTo(before);
    }

    @Test
    void followsTheBranchAndTheAddresses() throws IOException {
        String before = state();
        git.renameTo("trunk");
        String branch = state();
        git.remote("https://github.com/longshore/cart.git");

        assertThat(branch).isNotEqualTo(before);
        assertThat(state()).isNotEqualTo(branch).isNotEqualTo(state("https://gitlab.com/longshore/{name}", true));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(cart.resolve(path), text);
    }

    private String state() throws IOException {
        return state(URL, true);
    }

    private String state(String url, boolean uncommitted) throws IOException {
        RepositoryHandle handle = new DirectorySource(folder, Optional.of(url), uncommitted)
                .repositories()
                .get(0);
        return handle.state().orElseThrow();
    }
}
