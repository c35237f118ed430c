package dev.daymark.search.lunr;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes {@code fieldVectors}: the scores of each field of each document, in the order of adding. */
final class FieldVectorsJson {

    private final List<Field> fields;
    private final References references;
    private final FieldRows rows;
    private final Scores scores;
    private final ScoreText scoreText = new ScoreText();

    FieldVectorsJson(List<Field> fields, References references, FieldRows rows, Scores scores) {
        this.fields = fields;
        this.references = references;
        this.rows = rows;
        this.scores = scores;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int document = 0; document < references.count(); document++) {
            for (int field = 0; field < fields.size(); field++) {
                json.writeStartArray();
                json.writeString(new JavaScriptString(fields.get(field).name() + "/" + references.reference(document)));
                writeScores(document, field, json);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    private void writeScores(int document, int field, JsonGenerator json) throws IOException {
        int row = references.latestAddition(document) * fields.size() + field;
        Scores.Row score = scores.row(field, rows.length(row), references.boost(document));
        json.writeStartArray();
        for (int posting = rows.start(row); posting < rows.end(row); posting++) {
            int term = rows.term(posting);
            json.writeNumber(term);
            scoreText.write(score.of(scores.idf(term), rows.count(posting)), json);
        }
        json.writeEndArray();
    }
}
