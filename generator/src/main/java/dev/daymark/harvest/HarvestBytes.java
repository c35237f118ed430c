package dev.daymark.harvest;

import dev.daymark.binary.ByteReader;
import dev.daymark.binary.ByteWriter;
import dev.daymark.binary.Codec;
import dev.daymark.binary.RecordCodecs;
import dev.daymark.yaml.YamlNode;
import java.io.IOException;
import java.util.zip.CRC32;

/**
 * A harvest as the cache keeps it: read several times as fast as {@link HarvestFile}, by the same version of Daymark
 * alone. Behind a checksum, since a cache can be cut short or come from elsewhere. Thread-safe.
 */
final class HarvestBytes {

    private static final int CHECKSUM = Integer.BYTES;

    private final Codec<Harvest> codec = new RecordCodecs()
            .with(YamlNode.class, new Codec<>(NodeBytes::write, NodeBytes::read))
            .of(Harvest.class);

    byte[] write(Harvest harvest) {
        ByteWriter out = new ByteWriter();
        for (int i = 0; i < CHECKSUM; i++) {
            out.writeByte(0);
        }
        codec.write(harvest, out);
        byte[] bytes = out.bytes();
        int checksum = checksum(bytes);
        for (int i = 0; i < CHECKSUM; i++) {
            bytes[i] = (byte) (checksum >>> (i * Byte.SIZE));
        }
        return bytes;
    }

    /**
     * Reads a harvest.
     *
     * @throws IOException when the bytes are not what was written
     */
    Harvest read(byte[] bytes) throws IOException {
        if (bytes.length < CHECKSUM) {
            throw new IOException("the harvest is cut short");
        }
        int checksum = checksum(bytes);
        for (int i = 0; i < CHECKSUM; i++) {
            if (bytes[i] != (byte) (checksum >>> (i * Byte.SIZE))) {
                throw new IOException("the harvest is damaged");
            }
        }
        try {
            return codec.read(new ByteReader(bytes, CHECKSUM));
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("the harvest is damaged", e);
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, CHECKSUM, bytes.length - CHECKSUM);
        return (int) checksum.getValue();
    }
}
