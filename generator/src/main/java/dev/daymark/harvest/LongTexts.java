package dev.daymark.harvest;

import dev.daymark.binary.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts that stay where they are kept until somebody reads them, known by their digest meanwhile: what one of thousands of
 * pages says need not be in memory to tell whether it has changed. Equal when the texts are.
 */
public final class LongTexts {

    private final String digest;
    private final boolean empty;
    private final Reading reading;

    /** Reads texts from where they are kept. */
    interface Reading {
        List<String> read() throws IOException;
    }

    private LongTexts(String digest, boolean empty, Reading reading) {
        this.digest = digest;
        this.empty = empty;
        this.reading = reading;
    }

    /** Texts in memory. */
    public static LongTexts of(List<String> texts) {
        List<String> all = List.copyOf(texts);
        return new LongTexts(Digest.of(all), all.isEmpty(), () -> all);
    }

    /** Texts that are kept elsewhere. */
    static LongTexts kept(String digest, boolean empty, Reading reading) {
        return new LongTexts(digest, empty, reading);
    }

    /** The same texts, made again when what kept them is gone. */
    LongTexts orElse(Reading again) {
        return new LongTexts(digest, empty, () -> {
            try {
                return reading.read();
            } catch (IOException e) {
                return again.read();
            }
        });
    }

    /** Tells them apart from others: SHA-256, hexadecimal. */
    public String digest() {
        return digest;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * Reads them.
     *
     * @throws UncheckedIOException when what kept them is gone
     */
    public List<String> read() {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("what an earlier build kept is gone; build again", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LongTexts texts && digest.equals(texts.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }
}
