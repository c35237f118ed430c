package dev.daymark.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * What the preview shows at a moment.
 *
 * @param version of the site: another one asks the browser to load its page again
 * @param site the last that could be built
 * @param ready pages of it that were made beforehand, because a browser has them open
 * @param stage how far the build is that makes the first site; empty when there is one, or none is being made
 * @param failure why the last build did not succeed
 * @param newProblems how many problems the edits of this session have brought
 */
record Status(
        String version,
        Optional<PreviewedSite> site,
        Map<String, byte[]> ready,
        Optional<Stage> stage,
        Optional<Failure> failure,
        int newProblems) {

    Status {
        ready = Map.copyOf(ready);
    }

    /** Before the first build. */
    static Status nothingYet(String version) {
        return new Status(
                version,
                Optional.empty(),
                Map.of(),
                Optional.of(Stage.of("Looking for repositories")),
                Optional.empty(),
                0);
    }

    /** The build of the first site goes on. */
    Status at(Stage reached) {
        return new Status(version, site, ready, Optional.of(reached), failure, newProblems);
    }

    Status failed(Failure cause) {
        return new Status(version, site, ready, Optional.empty(), Optional.of(cause), newProblems);
    }

    Status mended() {
        return new Status(version, site, ready, stage, Optional.empty(), newProblems);
    }

    /** The file of a site, made beforehand or now. */
    Optional<byte[]> read(PreviewedSite from, String path) throws IOException {
        byte[] made = ready.get(path);
        return made == null ? from.read(path) : Optional.of(made);
    }

    /** What a page needs to know of it, on one line. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", version);
            if (stage.isPresent()) {
                json.writeObjectFieldStart("stage");
                json.writeStringField("text", stage.get().text());
                json.writeNumberField("done", stage.get().done());
                json.writeNumberField("total", stage.get().total());
                json.writeEndObject();
            }
            if (failure.isPresent()) {
                json.writeObjectFieldStart("failure");
                json.writeStringField("title", failure.get().title());
                json.writeArrayFieldStart("lines");
                for (String line : failure.get().lines()) {
                    json.writeString(line);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            if (newProblems > 0 && site.isPresent()) {
                json.writeObjectFieldStart("note");
                json.writeStringField("text", newProblems == 1 ? "1 new problem" : newProblems + " new problems");
                json.writeStringField("href", site.get().root() + site.get().problemsPage());
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
