package dev.daymark.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.daymark.catalog.EntityRef;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change as JSON, in the order of its record. */
public final class ChangeJson {

    private ChangeJson() {}

    /** Writes the change. UTF-8 with a trailing newline. Leaves the stream open. */
    public static void write(CatalogChange change, OutputStream out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))) {
            json.writeStartObject();
            write("added", change.added(), json);
            write("removed", change.removed(), json);
            json.writeArrayFieldStart("changed");
            for (Map.Entry<EntityRef, List<CatalogChange.Field>> entity :
                    change.changed().entrySet()) {
                write(entity.getKey(), entity.getValue(), json);
            }
            json.writeEndArray();
            writeLinks("relationsAdded", change.linked(), json);
            writeLinks("relationsRemoved", change.unlinked(), json);
            json.writeArrayFieldStart("dangling");
            for (CatalogChange.Dangling dangling : change.dangling()) {
                json.writeStartObject();
                write(dangling.link(), json);
                write("owner", dangling.owner().map(EntityRef::toString), json);
                json.writeBooleanField("ours", dangling.ours());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("affected");
            for (Map.Entry<String, List<EntityRef>> owner : change.affected().entrySet()) {
                json.writeStartObject();
                write("owner", Optional.of(owner.getKey()).filter(ref -> !ref.isEmpty()), json);
                write("entities", owner.getValue(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(EntityRef entity, List<CatalogChange.Field> fields, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("entity", entity.toString());
        json.writeArrayFieldStart("fields");
        for (CatalogChange.Field field : fields) {
            json.writeStartObject();
            json.writeStringField("path", field.path());
            write("before", field.before(), json);
            write("after", field.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeLinks(String name, List<CatalogChange.Link> links, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (CatalogChange.Link link : links) {
            json.writeStartObject();
            write(link, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(CatalogChange.Link link, JsonGenerator json) throws IOException {
        json.writeStringField("source", link.source().toString());
        json.writeStringField("type", link.type());
        json.writeStringField("target", link.target().toString());
    }

    private static void write(String name, List<EntityRef> refs, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (EntityRef ref : refs) {
            json.writeString(ref.toString());
        }
        json.writeEndArray();
    }

    private static void write(String name, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }
}
