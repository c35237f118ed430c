package dev.daymark.feature.docs.collect;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.daymark.harvest.CollectedValue;
import dev.daymark.harvest.LongTexts;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlJson;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collected documentation as a harvest stores it: a tree with the names of the records' components, and beside it the texts
 * of the pages.
 */
public final class StoredDocs {

    private static final String TEXTS = "texts";

    /** Nothing is missing: what is read may come from a stranger. */
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .setDefaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .registerModule(new SimpleModule()
                    .addSerializer(LongTexts.class, new NumberOfTexts())
                    .addDeserializer(LongTexts.class, new TextsOfNumber()));

    private static final ObjectReader READER = MAPPER.readerFor(CollectedDocs.class);

    private StoredDocs() {}

    /** The value. */
    static CollectedValue write(CollectedDocs docs) {
        List<LongTexts> texts = new ArrayList<>();
        try {
            TokenBuffer json = new TokenBuffer(MAPPER, false);
            MAPPER.writer().withAttribute(TEXTS, texts).writeValue(json, docs);
            return CollectedValue.of(node(MAPPER.readTree(json.asParser())), texts);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
    }

    /**
     * Reads a value that {@link DocsCollector} gave.
     *
     * @throws IllegalArgumentException when it is another one
     */
    public static CollectedDocs read(CollectedValue value) {
        try {
            TokenBuffer json = new TokenBuffer(MAPPER, false);
            YamlJson.write(value.tree(), json);
            return READER.withAttribute(TEXTS, value.texts()).readValue(json.asParser());
        } catch (IOException e) {
            throw new IllegalArgumentException("the harvest holds no documentation that can be read", e);
        }
    }

    private static final class NumberOfTexts extends JsonSerializer<LongTexts> {

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(LongTexts texts, JsonGenerator json, SerializerProvider provider) throws IOException {
            List<LongTexts> all = (List<LongTexts>) provider.getAttribute(TEXTS);
            json.writeNumber(all.size());
            all.add(texts);
        }
    }

    private static final class TextsOfNumber extends JsonDeserializer<LongTexts> {

        @Override
        public LongTexts deserialize(JsonParser json, DeserializationContext context) throws IOException {
            List<?> all = (List<?>) context.getAttribute(TEXTS);
            int number = json.getIntValue();
            if (number < 0 || number >= all.size()) {
                throw JsonMappingException.from(json, "there is no text " + number);
            }
            return (LongTexts) all.get(number);
        }
    }

    private static YamlNode node(JsonNode json) {
        if (json.isObject()) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            json.properties().forEach(entry -> entries.put(entry.getKey(), node(entry.getValue())));
            return new YamlMap(entries, Map.of(), Position.NONE);
        }
        if (json.isArray()) {
            List<YamlNode> items = new ArrayList<>(json.size());
            json.forEach(item -> items.add(node(item)));
            return new YamlList(items, Position.NONE);
        }
        Object value = json.isBoolean() ? json.booleanValue() : json.isNumber() ? json.longValue() : json.textValue();
        return new YamlScalar(value, Position.NONE);
    }
}
