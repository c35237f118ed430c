package dev.daymark.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The long texts that the last index has read, and those that this one reads, by their digests. */
final class ReadTexts {

    private final TextMemory memory;
    private final Postings postings;
    private final Map<String, ReadText> last = new HashMap<>();
    private final Map<String, ReadText> current = new LinkedHashMap<>();
    private String[] terms = {};
    private int[] numbers = {};
    private boolean changed;

    /**
     * Remembers what was kept.
     *
     * @param postings give terms their numbers
     */
    ReadTexts(TextMemory memory, Postings postings) {
        this.memory = memory;
        this.postings = postings;
        try {
            load(memory.read());
        } catch (IOException | RuntimeException e) {
            // Damaged: all texts are read again.
            last.clear();
        }
    }

    /** A text that was read before, with the numbers that its terms have now. */
    Optional<ReadText> find(String digest) {
        ReadText now = current.get(digest);
        ReadText before = last.get(digest);
        if (now == null && before != null) {
            now = before.renumbered(this::number);
            current.put(digest, now);
        }
        return Optional.ofNullable(now);
    }

    /** Terms that no text has any more get no number. */
    private int number(int term) {
        if (numbers[term] < 0) {
            numbers[term] = postings.number(terms[term]);
        }
        return numbers[term];
    }

    /** Remembers a text that was read now. */
    void put(String digest, ReadText read) {
        current.put(digest, read);
        changed = true;
    }

    /** Keeps all texts of this index. */
    void keep() {
        if (changed) {
            memory.write(bytes(postings.terms()));
        }
    }

    private byte[] bytes(List<String> all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(all.size());
            for (String term : all) {
                out.writeUTF(term);
            }
            out.writeInt(current.size());
            for (Map.Entry<String, ReadText> entry : current.entrySet()) {
                out.writeUTF(entry.getKey());
                write(entry.getValue(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(ReadText read, DataOutputStream out) throws IOException {
        out.writeInt(read.headings());
        out.writeInt(read.words());
        out.writeInt(read.size());
        for (int i = 0; i < read.size(); i++) {
            out.writeInt(read.term(i));
            out.writeShort(Postings.packed(read.counts(i)));
        }
    }

    private void load(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        terms = new String[in.readInt()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = in.readUTF();
        }
        numbers = new int[terms.length];
        Arrays.fill(numbers, -1);
        for (int texts = in.readInt(); texts > 0; texts--) {
            String digest = in.readUTF();
            last.put(digest, read(in));
        }
    }

    private static ReadText read(DataInputStream in) throws IOException {
        int headings = in.readInt();
        int words = in.readInt();
        int[] found = new int[in.readInt()];
        int[] counts = new int[found.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = in.readInt();
            counts[i] = Postings.unpacked(in.readUnsignedShort());
        }
        return new ReadText(headings, words, found, counts);
    }
}
