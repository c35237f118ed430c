package dev.daymark.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarvestBytesTest {

    private final HarvestBytes codec = new HarvestBytes();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void readsBackWhatItWrites(long seed, @TempDir Path folder) throws IOException {
        Harvest harvest = new HarvestFileTest.Sample(new Random(seed)).harvest();
        Path file = folder.resolve("harvest");
        codec.write(harvest, file);

        Harvest read = codec.read(file);

        assertThat(read).isEqualTo(harvest);
        // Equality of trees leaves positions out, and that of texts what they say; the file holds them.
        assertThat(HarvestFile.write(read)).isEqualTo(HarvestFile.write(harvest));
    }

    @Test
    void refusesEveryHarvestThatIsCutShortOrHasAnotherBit(@TempDir Path folder) throws IOException {
        Harvest harvest = new HarvestFileTest.Sample(new Random(3)).harvest();
        Path file = folder.resolve("harvest");
        codec.write(harvest, file);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            assertThatThrownBy(() -> codec.read(file)).isInstanceOf(IOException.class);
            byte[] other = bytes.clone();
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, other);
            assertThatThrownBy(() -> HarvestFile.write(codec.read(file)))
                    .isInstanceOfAny(IOException.class, UncheckedIOException.class);
        }
    }
}
