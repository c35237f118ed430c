package dev.daymark.feature.api;

import dev.daymark.catalog.ResolvedEntity;
import java.util.List;
import java.util.Locale;

/** Reads what an API's definition says that it offers. Definitions with mistakes give what could be read of them. */
final class Definitions {

    /** Longest definition that is read, in characters. */
    private static final int LONGEST = 4_000_000;

    private static final int MOST_OPERATIONS = 1_000;

    private Definitions() {}

    /** What an API offers, in the order of its definition; nothing when it has none that is understood. */
    static List<Operation> of(ResolvedEntity api) {
        String text = api.spec().text("definition").orElse("");
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of();
        }
        List<Operation> all =
                switch (api.type().orElse("").strip().toLowerCase(Locale.ROOT)) {
                    case "openapi", "swagger" -> OpenApi.operations(Digest.of(text));
                    case "asyncapi" -> AsyncApi.operations(Digest.of(text));
                    case "graphql" -> new GraphQl().read(text);
                    case "grpc" -> new ProtocolBuffers().read(text);
                    default -> List.of();
                };
        return all.stream().limit(MOST_OPERATIONS).toList();
    }
}
