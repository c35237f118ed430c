package dev.daymark.search.lunr;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes what an index keeps of the occurrences of a term in a field of a document: nothing, or a list for each key. */
final class MetadataJson {

    private final IndexSettings settings;
    private final FieldRows rows;
    private final Occurrences occurrences;
    private final Postings postings;

    MetadataJson(IndexSettings settings, FieldRows rows, Occurrences occurrences, Postings postings) {
        this.settings = settings;
        this.rows = rows;
        this.occurrences = occurrences;
        this.postings = postings;
    }

    /** Writes those of an entry, with those of the same document's earlier texts. */
    void write(int entry, int field, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (TokenMetadata kept : settings.metadata()) {
            json.writeArrayFieldStart(kept.key());
            int next = entry;
            do {
                writeEntry(kept, postings.place(next), field, json);
                next = postings.repeats().next(next);
            } while (next != Repeats.END);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeEntry(TokenMetadata kept, int posting, int field, JsonGenerator json) throws IOException {
        int first = occurrences.first(posting);
        for (int occurrence = first; occurrence < first + rows.count(posting); occurrence++) {
            if (kept == TokenMetadata.FIELDS) {
                json.writeStartArray();
                json.writeString(
                        new JavaScriptString(settings.fields().get(field).name()));
                json.writeEndArray();
            } else if (occurrences.start(occurrence) == Occurrences.NOWHERE) {
                json.writeNull();
            } else if (kept == TokenMetadata.INDEX) {
                json.writeNumber(occurrences.index(occurrence));
            } else {
                json.writeStartArray();
                json.writeNumber(occurrences.start(occurrence));
                json.writeNumber(occurrences.length(occurrence));
                json.writeEndArray();
            }
        }
    }
}
