package dev.daymark.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The standard's own judgement of a page: the checker behind validator.w3.org. Takes some tenths of a second a page. */
final class HtmlValidator {

    private final EmbeddedValidator validator = new EmbeddedValidator();

    HtmlValidator() {
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setForceHTML(true);
        validator.setNoLangDetect(true);
    }

    /** What is wrong, with line and column; empty for a valid page. */
    List<String> errors(String html) throws IOException {
        List<String> errors = new ArrayList<>();
        try (ByteArrayInputStream page = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))) {
            JsonNode messages =
                    new ObjectMapper().readTree(validator.validate(page)).path("messages");
            for (JsonNode message : messages) {
                if (message.path("type").asText().equals("error")) {
                    errors.add(message.path("lastLine").asInt() + ":"
                            + message.path("lastColumn").asInt() + ": "
                            + message.path("message").asText() + " in "
                            + message.path("extract").asText());
                }
            }
        } catch (SAXException e) {
            throw new IOException(e);
        }
        return errors;
    }
}
