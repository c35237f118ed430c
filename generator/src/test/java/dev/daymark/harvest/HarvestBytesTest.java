package dev.daymark.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarvestBytesTest {

    private final HarvestBytes codec = new HarvestBytes();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void readsBackWhatItWrites(long seed) throws IOException {
        Harvest harvest = new HarvestFileTest.Sample(new Random(seed)).harvest();

        Harvest read = codec.read(codec.write(harvest));

        assertThat(read).isEqualTo(harvest);
        // Equality of trees leaves positions out; the file holds them.
        assertThat(HarvestFile.write(read)).isEqualTo(HarvestFile.write(harvest));
    }

    @Test
    void refusesEveryHarvestThatIsCutShortOrHasAnotherBit() {
        byte[] bytes = codec.write(new HarvestFileTest.Sample(new Random(3)).harvest());
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            byte[] other = bytes.clone();
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> codec.read(cut)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> codec.read(other)).isInstanceOf(IOException.class);
        }
    }
}
