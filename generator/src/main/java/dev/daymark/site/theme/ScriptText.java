package dev.daymark.site.theme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** Scripts and style sheets as browsers get them. */
final class ScriptText {
    private ScriptText() {}

    /** A script that gives texts by name to a variable. */
    static byte[] assignment(String variable, SortedMap<String, String> texts) {
        StringWriter script = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(script)) {
            json.writeRaw(variable + " = ");
            json.writeStartObject();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
            json.writeRaw(";");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return script.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same without what browsers do not need: comments that fill whole lines, blank lines, indentation. */
    static String withoutComments(String text) {
        StringBuilder needed = new StringBuilder(text.length());
        StringBuilder comment = new StringBuilder();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!comment.isEmpty() || line.startsWith("/*")) {
                comment.append(line).append('\n');
                if (line.endsWith("*/")) {
                    comment.setLength(0);
                } else if (line.contains("*/")) {
                    needed.append(comment);
                    comment.setLength(0);
                }
            } else if (!line.isEmpty()) {
                needed.append(line).append('\n');
            }
        }
        return needed.append(comment).toString();
    }
}
