package dev.daymark.search;

import dev.daymark.binary.ByteReader;
import dev.daymark.binary.ByteWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        } catch (RuntimeException e) {
            // Damaged: all texts are read again.
            last.clear();
        }
    }

    /** A text that was read before, with the numbers that its terms have now. */
    Optional<ReadText> find(String digest) {
        @Nullable ReadText now = current.get(digest);
        if (now == null && last.get(digest) != null) {
            ReadText known = last.get(digest);
            int[] renumbered = Arrays.stream(known.terms()).map(this::number).toArray();
            now = new ReadText(known.headings(), known.words(), renumbered, known.counts());
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
        ByteWriter out = new ByteWriter();
        out.writeInt(all.size());
        all.forEach(out::writeText);
        out.writeInt(current.size());
        current.forEach((digest, read) -> {
            out.writeText(digest);
            out.writeInt(read.headings());
            out.writeInt(read.words());
            out.writeInt(read.terms().length);
            for (int i = 0; i < read.terms().length; i++) {
                out.writeInt(read.terms()[i]);
                out.writeInt(Postings.packed(read.counts()[i]));
            }
        });
        return out.bytes();
    }

    private void load(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        ByteReader in = new ByteReader(bytes, 0);
        terms = new String[in.readCount()];
        Arrays.setAll(terms, i -> in.readText());
        numbers = new int[terms.length];
        Arrays.fill(numbers, -1);
        int texts = in.readCount();
        for (int i = 0; i < texts; i++) {
            String digest = in.readText();
            int headings = in.readInt();
            int words = in.readInt();
            int[] found = new int[in.readCount()];
            int[] counts = new int[found.length];
            for (int j = 0; j < found.length; j++) {
                found[j] = in.readInt();
                counts[j] = Postings.unpacked(in.readInt());
            }
            last.put(digest, new ReadText(headings, words, found, counts));
        }
    }
}
