package dev.daymark.site.data;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Differs when the data of two builds do, so that files of both are not taken for those of one. */
final class Stamp {

    private Stamp() {}

    /** The stamp of some texts, in their order. */
    static String of(Stream<String> texts) {
        CRC32 sum = new CRC32();
        texts.forEach(text -> {
            sum.update(text.getBytes(StandardCharsets.UTF_8));
            sum.update(0);
        });
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
