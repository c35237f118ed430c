package dev.daymark.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.source.DirectorySource;
import dev.daymark.source.Place;
import dev.daymark.source.Repository;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoriesInTurnTest {

    private final List<String> opened = new ArrayList<>();

    @Test
    void opensARepositoryOnceForAllFilesThatFollowEachOther(@TempDir Path folder) throws IOException {
        new Folder(folder).file("one/a", "1").file("one/b", "2").file("two/a", "3");
        List<RepositoryHandle> handles = new DirectorySource(folder, Optional.empty(), false)
                .repositories().stream().map(this::counted).toList();

        try (RepositoriesInTurn files = new RepositoriesInTurn(handles, List.of())) {
            assertThat(text(files, "one", "a") + text(files, "one", "b")).isEqualTo("12");
            assertThat(text(files, "two", "a")).isEqualTo("3");
            assertThat(text(files, "one", "a")).isEqualTo("1");
            assertThatThrownBy(() -> text(files, "three", "a")).isInstanceOf(IOException.class);
        }

        assertThat(opened).containsExactly("one", "two", "one");
    }

    private static String text(RepositoryFiles files, String repository, String path) throws IOException {
        return new String(files.read(repository, path, 10), StandardCharsets.UTF_8);
    }

    private RepositoryHandle counted(RepositoryHandle handle) {
        return new RepositoryHandle() {
            @Override
            public String name() {
                return handle.name();
            }

            @Override
            public Repository open() throws IOException {
                opened.add(handle.name());
                return handle.open();
            }

            @Override
            public List<Place> places() {
                return handle.places();
            }
        };
    }
}
