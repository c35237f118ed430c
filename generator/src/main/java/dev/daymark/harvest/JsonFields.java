package dev.daymark.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes values of the expected type out of JSON that may be anything. */
final class JsonFields {

    private JsonFields() {}

    static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("expected text, found " + node.getNodeType());
        }
        return node.textValue();
    }

    static String text(JsonNode object, String field) {
        return text(object.required(field));
    }

    static Optional<String> optionalText(JsonNode object, String field) {
        return object.has(field) ? Optional.of(text(object, field)) : Optional.empty();
    }

    static <T> List<T> list(JsonNode object, String field, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        object.required(field).forEach(node -> items.add(item.apply(node)));
        return items;
    }
}
