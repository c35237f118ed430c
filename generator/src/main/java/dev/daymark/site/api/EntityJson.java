package dev.daymark.site.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.catalog.Relation;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.yaml.YamlJson;
import java.io.IOException;

/** An entity as Backstage's catalog API returns it. */
final class EntityJson {

    private EntityJson() {}

    static void write(ResolvedEntity entity, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("apiVersion", entity.apiVersion());
        json.writeStringField("kind", entity.kind());
        json.writeFieldName("metadata");
        YamlJson.write(entity.metadata(), json);
        if (!entity.spec().entries().isEmpty()) {
            json.writeFieldName("spec");
            YamlJson.write(entity.spec(), json);
        }
        json.writeArrayFieldStart("relations");
        for (Relation relation : entity.relations()) {
            if (!relation.sound()) {
                continue;
            }
            json.writeStartObject();
            json.writeStringField("type", relation.type());
            json.writeStringField("targetRef", relation.target().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
