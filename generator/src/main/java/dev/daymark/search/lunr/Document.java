package dev.daymark.search.lunr;

import java.util.Map;

/**
 * A document to be indexed. What lunr.js reads from a plain object, with the second argument of {@code Builder.add}.
 *
 * @param reference what a search answers with; should be unique, and is short in small indexes
 * @param values by name of field; values of other names are ignored
 * @param boost multiplies the scores; 0 and NaN count as 1
 */
public record Document(String reference, Map<String, FieldValue> values, double boost) {

    /** Keeps the values as they are now. */
    public Document {
        values = Map.copyOf(values);
    }

    /** A document of ordinary weight. */
    public Document(String reference, Map<String, FieldValue> values) {
        this(reference, values, 1);
    }
}
