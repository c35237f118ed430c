package dev.daymark.harvest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.problem.Problem;
import dev.daymark.source.Commit;
import dev.daymark.source.ForgeFacts;
import dev.daymark.yaml.YamlNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes a harvest as JSON. Keys are in a fixed order, and what is empty is left out. */
final class HarvestWriter {

    private final JsonGenerator json;

    HarvestWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Harvest harvest) throws IOException {
        json.writeStartObject();
        json.writeNumberField("harvest", HarvestFile.VERSION);
        json.writeFieldName("repository");
        write(harvest.repository());
        json.writeArrayFieldStart("descriptors");
        for (DescriptorFile file : harvest.descriptors()) {
            write(file);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("resolutions");
        for (Resolution resolution : harvest.resolutions()) {
            write(resolution);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("texts");
        for (Map.Entry<String, String> text : harvest.texts().entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
        write("codeOwners", harvest.codeOwners());
        write("readme", harvest.readme());
        json.writeObjectFieldStart("collected");
        for (Map.Entry<String, CollectedValue> value : harvest.collected().entrySet()) {
            json.writeFieldName(value.getKey());
            write(value.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("problems");
        for (Problem problem : harvest.problems()) {
            write(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(CollectedValue value) throws IOException {
        json.writeStartObject();
        json.writeFieldName("tree");
        NodeJson.write(value.tree(), json);
        json.writeArrayFieldStart("texts");
        for (LongTexts texts : value.texts()) {
            json.writeStartArray();
            for (String text : texts.read()) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(RepositoryFacts facts) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", facts.name());
        if (facts.url().isPresent()) {
            json.writeStringField("url", facts.url().get().url());
        }
        write("branch", facts.branch().orElse(""));
        if (facts.commit().isPresent()) {
            Commit commit = facts.commit().get();
            json.writeArrayFieldStart("commit");
            json.writeString(commit.id());
            json.writeString(commit.author());
            json.writeString(commit.time().toString());
            json.writeEndArray();
        }
        json.writeStringField("tree", facts.treeId());
        json.writeStringField("state", facts.state().name());
        if (facts.forge().isPresent()) {
            json.writeFieldName("forge");
            write(facts.forge().get());
        }
        if (facts.stale()) {
            json.writeBooleanField("stale", true);
        }
        json.writeEndObject();
    }

    private void write(ForgeFacts forge) throws IOException {
        json.writeStartObject();
        write("description", forge.description().orElse(""));
        json.writeArrayFieldStart("topics");
        for (String topic : forge.topics()) {
            json.writeString(topic);
        }
        json.writeEndArray();
        json.writeStringField("visibility", forge.visibility().name());
        json.writeBooleanField("archived", forge.archived());
        json.writeBooleanField("fork", forge.fork());
        write("defaultBranch", forge.defaultBranch().orElse(""));
        json.writeEndObject();
    }

    private void write(DescriptorFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeBooleanField("discovered", file.discovered());
        json.writeArrayFieldStart("documents");
        for (YamlNode document : file.documents()) {
            NodeJson.write(document, json);
        }
        json.writeEndArray();
        if (file.failure().isPresent()) {
            json.writeFieldName("failure");
            write(file.failure().get());
        }
        json.writeEndObject();
    }

    private void write(Resolution resolution) throws IOException {
        json.writeStartArray();
        json.writeString(resolution.from());
        json.writeString(resolution.target());
        for (String path : resolution.paths()) {
            json.writeString(path);
        }
        json.writeEndArray();
    }

    private void write(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", problem.code());
        json.writeStringField("severity", problem.severity().name());
        json.writeStringField("message", problem.message());
        if (problem.hint().isPresent()) {
            json.writeStringField("hint", problem.hint().get());
        }
        json.writeStringField("repository", problem.location().repository());
        json.writeStringField("path", problem.location().path());
        json.writeNumberField("line", problem.location().line());
        json.writeNumberField("column", problem.location().column());
        if (problem.entity().isPresent()) {
            json.writeStringField("entity", problem.entity().get());
        }
        json.writeEndObject();
    }

    private void write(String name, Optional<TextFile> file) throws IOException {
        if (file.isPresent()) {
            json.writeArrayFieldStart(name);
            json.writeString(file.get().path());
            json.writeString(file.get().text());
            json.writeEndArray();
        }
    }

    private void write(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
