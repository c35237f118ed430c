package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.source.ForgeFacts.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Takes fields out of what a forge lists. */
final class Listed {

    private Listed() {}

    /** Reads a list; an item that is not as it should be spoils it, since a list without it would be wrong. */
    static <T> List<T> all(Collection<JsonNode> items, Reading<T> reading) throws IOException {
        List<T> all = new ArrayList<>();
        for (JsonNode item : items) {
            all.add(reading.read(item));
        }
        return all;
    }

    /** Reads an item. */
    interface Reading<T> {
        T read(JsonNode item) throws IOException;
    }

    /**
     * A text without which an item is none.
     *
     * @throws ForgeException when it is missing
     */
    static String required(ForgeHttp http, JsonNode item, String... path) throws ForgeException {
        return Json.text(item, path)
                .orElseThrow(() -> http.malformed("an item without \"" + String.join(".", path) + "\""));
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    /** A visibility by its name; what is not known is taken for private. */
    static Visibility visibility(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "public" -> Visibility.PUBLIC;
            case "internal", "limited" -> Visibility.INTERNAL;
            default -> Visibility.PRIVATE;
        };
    }

    static Visibility visibility(boolean isPrivate) {
        return isPrivate ? Visibility.PRIVATE : Visibility.PUBLIC;
    }
}
