package dev.daymark.search.lunr;

import java.util.List;

/** What a document says in one field. A field without a value is simply left out of the document. */
public sealed interface FieldValue {

    /** Running text, which is cut into words. */
    record Text(String text) implements FieldValue {}

    /** Texts that are not cut: each is one token. An empty one is a token too, as {@code null} is in lunr.js. */
    record Entries(List<String> entries) implements FieldValue {
        /** Keeps the entries as they are now. */
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** Running text. */
    static FieldValue of(String text) {
        return new Text(text);
    }

    /** Texts that are not cut. */
    static FieldValue of(List<String> entries) {
        return new Entries(entries);
    }

    /** A number, which JavaScript makes text of. */
    static FieldValue of(double number) {
        return new Text(JavaScriptNumber.text(number));
    }

    /** A truth value, which becomes {@code true} or {@code false}. */
    static FieldValue of(boolean value) {
        return new Text(Boolean.toString(value));
    }
}
