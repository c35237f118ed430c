package dev.daymark.search.lunr;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a {@code lunr.Builder} is told before the first document.
 *
 * @param fields in the order of the index
 * @param b how much the length of a field matters: 0 not at all, 1 fully; cut to that range, as in lunr.js
 * @param k1 how soon more occurrences of a term stop to matter
 * @param metadata what is kept of each occurrence; makes an index more than twice as large
 */
public record IndexSettings(List<Field> fields, double b, double k1, List<TokenMetadata> metadata) {

    /** Of {@code lunr.Builder}. */
    public static final double DEFAULT_B = 0.75;

    /** Of {@code lunr.Builder}. */
    public static final double DEFAULT_K1 = 1.2;

    /**
     * Keeps the lists as they are now.
     *
     * @throws IllegalArgumentException when two fields have one name, or metadata is named twice
     */
    public IndexSettings {
        fields = List.copyOf(fields);
        metadata = List.copyOf(metadata);
        b = b < 0 ? 0 : b > 1 ? 1 : b;
        Set<Object> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException(
                        "Two fields are called '%s'; name each once".formatted(field.name()));
            }
        }
        for (TokenMetadata kept : metadata) {
            if (!names.add(kept)) {
                throw new IllegalArgumentException("'%s' is to be kept twice; name it once".formatted(kept.key()));
            }
        }
    }

    /** These fields, and the rest as lunr.js has it. */
    public static IndexSettings of(List<Field> fields) {
        return new IndexSettings(fields, DEFAULT_B, DEFAULT_K1, List.of());
    }

    boolean keepsMetadata() {
        return !metadata.isEmpty();
    }
}
