package dev.daymark.search.lunr;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Makes an index of documents: {@code lunr.Builder} with {@code JSON.stringify}. Keeps eight bytes for each term of a field
 * of a document, and not the documents. Not for several threads at once.
 *
 * <p>A reference that is added again behaves as in lunr.js, which is seldom wanted: a search still finds the document by
 * the words of its earlier text, with a score of 0.
 */
public final class IndexBuilder {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final IndexSettings settings;
    private final Tokenizer tokenizer;
    private final References references = new References();
    private final Terms terms = new Terms();
    private final FieldReader reader;

    /** An empty index that treats text as lunr.js does when nothing else is said. */
    public IndexBuilder(IndexSettings settings) {
        this(settings, Tokenizer.STOCK, Pipeline.STOCK);
    }

    /** An empty index. */
    public IndexBuilder(IndexSettings settings, Tokenizer tokenizer, Pipeline pipeline) {
        this.settings = settings;
        this.tokenizer = tokenizer;
        reader = new FieldReader(new TermCache(pipeline, terms), terms, settings.keepsMetadata());
    }

    /** Indexes a document after those that were added before. */
    public void add(Document document) {
        references.add(document.reference(), document.boost());
        for (Field field : settings.fields()) {
            FieldValue value = document.values().get(field.name());
            if (value != null) {
                tokenizer.tokenize(value, reader);
            }
            reader.endField();
        }
    }

    /**
     * Writes the index of all documents so far in UTF-8, without a newline at the end.
     *
     * @param out is flushed and stays open
     * @throws IOException when it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        List<Field> fields = settings.fields();
        FieldRows rows = reader.rows();
        Postings postings = new Postings(rows, terms.count(), fields.size(), references, settings.keepsMetadata());
        Scores scores = new Scores(settings, rows, references, terms.count(), postings);
        MetadataJson metadata = new MetadataJson(settings, rows, reader.occurrences(), postings);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("version", "2.3.9");
            json.writeArrayFieldStart("fields");
            for (Field field : fields) {
                json.writeString(new JavaScriptString(field.name()));
            }
            json.writeEndArray();
            json.writeFieldName("fieldVectors");
            new FieldVectorsJson(fields, references, rows, scores).write(json);
            json.writeFieldName("invertedIndex");
            new InvertedIndexJson(fields, references, terms, postings, metadata).write(json);
            json.writeArrayFieldStart("pipeline");
            json.writeString("stemmer");
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
