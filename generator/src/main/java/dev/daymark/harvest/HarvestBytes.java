package dev.daymark.harvest;

import dev.daymark.binary.ByteReader;
import dev.daymark.binary.ByteWriter;
import dev.daymark.binary.Codec;
import dev.daymark.binary.RecordCodecs;
import dev.daymark.yaml.YamlNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A harvest as the cache keeps it: read several times as fast as {@link HarvestFile}, by the same version of Daymark
 * alone, and without its long texts, which stand behind everything else and are read one by one. Behind checksums, since a
 * cache can be cut short or come from elsewhere. Thread-safe.
 */
final class HarvestBytes {

    /** A checksum of all but the long texts, the length of that, and the length of the texts. */
    private static final int HEAD = 3 * Integer.BYTES;

    private final Codec<Harvest> codec = new RecordCodecs()
            .with(YamlNode.class, new Codec<>(NodeBytes::write, NodeBytes::read))
            .with(CollectedValue.class, new Codec<>(HarvestBytes::writeValue, HarvestBytes::readValue))
            .of(Harvest.class);

    /** Writes a harvest. */
    void write(Harvest harvest, Path file) throws IOException {
        ByteWriter out = new ByteWriter();
        codec.write(harvest, out);
        byte[] bytes = out.bytes();
        byte[] aside = out.aside().bytes();
        try (OutputStream target = Files.newOutputStream(file)) {
            target.write(ByteBuffer.allocate(HEAD)
                    .putInt(checksum(bytes))
                    .putInt(bytes.length)
                    .putInt(aside.length)
                    .array());
            target.write(bytes);
            target.write(aside);
        }
    }

    /**
     * Reads a harvest, but for its long texts.
     *
     * @throws IOException when the file is not what was written
     */
    Harvest read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer head = ByteBuffer.wrap(bytes(channel, 0, HEAD));
            int checksum = head.getInt();
            int length = head.getInt();
            long aside = (long) HEAD + length;
            if (channel.size() != aside + head.getInt()) {
                throw new EOFException("the harvest is cut short");
            }
            byte[] bytes = bytes(channel, HEAD, length);
            if (checksum(bytes) != checksum) {
                throw new IOException("the harvest is damaged");
            }
            return codec.read(new ByteReader(bytes, 0, (from, size) -> {
                try (FileChannel again = FileChannel.open(file)) {
                    return bytes(again, aside + from, size);
                }
            }));
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("the harvest is damaged", e);
        }
    }

    private static void writeValue(CollectedValue value, ByteWriter out) {
        ByteWriter tree = new ByteWriter();
        NodeBytes.write(value.tree(), tree);
        out.writeInt(tree.size());
        out.writeBytes(tree.bytes());
        out.writeInt(value.texts().size());
        value.texts().forEach(texts -> writeTexts(texts, out));
    }

    /** As nodes, the tree would take ten times the memory. */
    private static CollectedValue readValue(ByteReader in) {
        byte[] tree = in.readBytes();
        int count = in.readCount();
        List<LongTexts> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(readTexts(in));
        }
        return CollectedValue.packed(() -> NodeBytes.read(new ByteReader(tree, 0)), texts);
    }

    private static void writeTexts(LongTexts texts, ByteWriter out) {
        ByteWriter all = new ByteWriter();
        texts.read().forEach(all::writeText);
        byte[] bytes = all.bytes();
        out.writeText(texts.digest());
        out.writeLong(out.aside().size());
        out.writeInt(bytes.length);
        out.writeInt(checksum(bytes));
        out.aside().writeBytes(bytes);
    }

    private static LongTexts readTexts(ByteReader in) {
        String digest = in.readText();
        long from = in.readLong();
        int length = in.readInt();
        int checksum = in.readInt();
        ByteReader.Aside aside = in.aside();
        return LongTexts.kept(digest, length == 0, () -> {
            byte[] bytes = aside.read(from, length);
            if (checksum(bytes) != checksum) {
                throw new IOException("a text of the harvest is damaged");
            }
            return ByteReader.texts(bytes);
        });
    }

    private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
        if (length < 0 || from + length > channel.size()) {
            throw new EOFException("the harvest is cut short");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("the harvest is cut short");
            }
        }
        return bytes.array();
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
