package dev.daymark.binary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "caf\u00e9",
                "\u20ac 5 \u2013 \ud83d\ude80",
                "half \ud83d of a pair",
                "\udc00\u0000\uffff"
            })
    void keepsEveryText(String text) {
        ByteWriter out = new ByteWriter();
        out.writeText(text);
        out.writeText("next");

        ByteReader in = new ByteReader(out.bytes(), 0);

        assertThat(in.readText()).isEqualTo(text);
        assertThat(in.readText()).isEqualTo("next");
        assertThat(in.atEnd()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 65_536, -1, Long.MAX_VALUE, Long.MIN_VALUE})
    void keepsEveryNumber(long number) {
        ByteWriter out = new ByteWriter();
        out.writeLong(number);
        out.writeInt((int) number);

        ByteReader in = new ByteReader(out.bytes(), 0);

        assertThat(in.readLong()).isEqualTo(number);
        assertThat(in.readInt()).isEqualTo((int) number);
    }
}
