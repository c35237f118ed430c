package dev.daymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.search.TextMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsOnDiskTest {

    private final Path cache;
    private final TextMemory words;

    WordsOnDiskTest(@TempDir Path cache) {
        this.cache = cache;
        this.words = words("Longshore", "first edition");
    }

    @Test
    void areThoseThatWereWrittenLast() {
        assertThat(words.read()).isEmpty();
        words.write("one".getBytes(UTF_8));
        words.write("two".getBytes(UTF_8));

        assertThat(words("Longshore", "first edition").read()).asString(UTF_8).isEqualTo("two");
        assertThat(words("Longshore", "second edition").read()).isEmpty();
        assertThat(words("Another", "first edition").read()).isEmpty();
    }

    @Test
    void areNoneWhenTheFileIsDamaged() throws Exception {
        words.write("words".getBytes(UTF_8));
        Path file = only();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThat(words.read()).isEmpty();
        }
    }

    @Test
    void deleteWhatAKillHasLeft() throws Exception {
        Path left = Files.createDirectories(cache.resolve("words")).resolve("new1.tmp");
        Files.writeString(left, "half");
        Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));

        words.write("words".getBytes(UTF_8));

        assertThat(only()).isNotEqualTo(left);
    }

    private Path only() throws Exception {
        try (Stream<Path> files = Files.list(cache.resolve("words"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private TextMemory words(String portal, String edition) {
        return new WordsOnDisk(cache, portal, List.of(edition));
    }
}
