package dev.daymark.search.lunr;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes {@code invertedIndex}: for each term, sorted, the documents that have it in each field. */
final class InvertedIndexJson {

    private final List<JavaScriptString> fields;
    private final Terms terms;
    private final Postings postings;
    private final MetadataJson metadata;
    private final JavaScriptString[] references;

    InvertedIndexJson(
            List<Field> fields, References references, Terms terms, Postings postings, MetadataJson metadata) {
        this.fields =
                fields.stream().map(field -> new JavaScriptString(field.name())).toList();
        this.terms = terms;
        this.postings = postings;
        this.metadata = metadata;
        this.references = new JavaScriptString[references.count()];
        for (int document = 0; document < references.count(); document++) {
            this.references[document] = new JavaScriptString(references.reference(document));
        }
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String term : terms.sorted()) {
            json.writeStartArray();
            json.writeString(new JavaScriptString(term));
            writePosting(terms.number(term), json);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writePosting(int term, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("_index", term);
        for (int field = 0; field < fields.size(); field++) {
            json.writeFieldName(fields.get(field));
            json.writeStartObject();
            for (int entry = postings.start(term, field); entry < postings.end(term, field); entry++) {
                if (!postings.repeats().isRepeat(entry)) {
                    json.writeFieldName(references[postings.document(entry)]);
                    metadata.write(entry, field, json);
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
