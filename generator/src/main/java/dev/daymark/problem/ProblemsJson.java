package dev.daymark.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;

/** Problems as the JSON of the static API, {@code api/daymark/problems.json}. */
public final class ProblemsJson {

    private ProblemsJson() {}

    /**
     * Writes {@code {"problems": [...]}}, sorted by place; what is unknown is left out. UTF-8 with a trailing newline.
     * Leaves the stream open.
     */
    public static void write(Collection<Problem> problems, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(Layout.lines())) {
            json.writeStartObject();
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems.stream().sorted().toList()) {
                write(problem, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        SourceLocation location = problem.location();
        json.writeStartObject();
        json.writeStringField("code", problem.code());
        json.writeStringField("severity", problem.severity().label());
        json.writeStringField("message", problem.message());
        writeText("hint", problem.hint(), json);
        writeText("repository", nonEmpty(location.repository()), json);
        writeText("path", nonEmpty(location.path()), json);
        writeNumber("line", location.line(), json);
        writeNumber("column", location.column(), json);
        writeText("entity", problem.entity(), json);
        json.writeEndObject();
    }

    private static Optional<String> nonEmpty(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    private static void writeText(String name, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    private static void writeNumber(String name, int number, JsonGenerator json) throws IOException {
        if (number > 0) {
            json.writeNumberField(name, number);
        }
    }
}
