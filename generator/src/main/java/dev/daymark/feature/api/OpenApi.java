package dev.daymark.feature.api;

import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations of an OpenAPI or Swagger document: those of its {@code paths} and {@code webhooks}. */
final class OpenApi {

    /** Fixed fields of a path item that hold an operation (OpenAPI 3.1, 4.8.9). */
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private OpenApi() {}

    static List<Operation> operations(YamlMap document) {
        List<Operation> all = new ArrayList<>();
        Stream.of("paths", "webhooks")
                .flatMap(key -> document.map(key).stream())
                .forEach(paths -> paths.entries().forEach((path, item) -> {
                    if (item instanceof YamlMap methods) {
                        METHODS.forEach(method -> methods.map(method)
                                .ifPresent(operation -> all.add(operation(method, path, operation))));
                    }
                }));
        return all;
    }

    private static Operation operation(String method, String path, YamlMap operation) {
        String written = method.toUpperCase(Locale.ROOT) + " " + path;
        Optional<String> id = operation.text("operationId").filter(text -> !text.isBlank());
        Optional<String> summary = operation.text("summary").filter(text -> !text.isBlank());
        List<String> names = new ArrayList<>(List.of(path));
        id.ifPresent(names::add);
        List<String> keywords = new ArrayList<>(operation.texts("tags"));
        keywords.add(method);
        return new Operation(
                summary.or(() -> id).orElse(written),
                written,
                names,
                keywords,
                operation.text("description").orElse(""),
                operation
                        .get("deprecated")
                        .filter(node -> node instanceof YamlScalar scalar && Boolean.TRUE.equals(scalar.value()))
                        .isPresent());
    }
}
