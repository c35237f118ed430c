package dev.daymark.sample.search;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Documents made of a number, of everything that is treated specially somewhere between a text and an index. */
final class HostileDocuments {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<String> FIELDS =
            List.of("title", "body", "tags", "2x", "länge", "\"", "prototype", "length", "toJSON", "🚀");
    private static final double[] NUMBERS = {
        0, -0.0, 1, 42, -1, 3.25, 0.1, 1e-7, 2e-3, 1e21, 1e20, 0x1p53, 0x1p-44, Double.MIN_VALUE, Double.MAX_VALUE
    };
    private static final List<Double> BOOSTS = List.of(1.0, 0.0, 10.0, 0.1, -2.5, 1e9, 1e-9, 1e12, 3e18, 1e300);

    private final Random random;
    private final HostileText text;

    HostileDocuments(int seed) {
        random = new Random(seed);
        text = new HostileText(random);
    }

    /** Writes the documents and the settings of an index. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> fields = new ArrayList<>(FIELDS);
        Collections.shuffle(fields, random);
        fields = fields.subList(0, 1 + random.nextInt(4));
        JSON.writeValue(folder.resolve("config.json").toFile(), config(fields));
        List<Object> documents = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            documents.add(document(fields));
        }
        JSON.writeValue(folder.resolve("docs.json").toFile(), documents);
        return folder;
    }

    private Map<String, Object> config(List<String> fields) {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("ref", "id");
        config.put("fields", fields.stream().map(this::field).toList());
        if (random.nextInt(3) == 0) {
            config.put("b", random.nextDouble() * 1.5 - 0.2);
            config.put("k1", one(List.of(0.0, 0.7, 1.2, 3.0, -1.0)));
        }
        List<String> metadata = new ArrayList<>(List.of("position", "index", "fields"));
        Collections.shuffle(metadata, random);
        config.put("metadataWhitelist", metadata.subList(0, random.nextBoolean() ? 0 : random.nextInt(4)));
        return config;
    }

    private Map<String, Object> field(String name) {
        return random.nextBoolean() ? Map.of("name", name) : Map.of("name", name, "boost", boost());
    }

    private double boost() {
        return one(BOOSTS);
    }

    private Map<String, Object> document(List<String> fields) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String field : fields) {
            if (random.nextInt(8) > 0) {
                members.put(field, value());
            }
        }
        members.put("id", random.nextInt(10) == 0 ? (Object) random.nextInt(12) : reference());
        members.put("__proto__", "no field");
        return random.nextInt(3) > 0 ? Map.of("doc", members) : Map.of("doc", members, "boost", boost());
    }

    private String reference() {
        return random.nextBoolean() ? text.name() : Integer.toString(random.nextInt(50));
    }

    private @Nullable Object value() {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> NUMBERS[random.nextInt(NUMBERS.length)];
            case 2 -> random.nextBoolean();
            case 3 -> "";
            case 4, 5 -> entries();
            default -> text.next();
        };
    }

    private List<@Nullable Object> entries() {
        List<@Nullable Object> entries = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            entries.add(
                    switch (random.nextInt(6)) {
                        case 0 -> null;
                        case 1 -> NUMBERS[random.nextInt(NUMBERS.length)];
                        case 2 -> text.next();
                        default -> text.word();
                    });
        }
        return entries;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
