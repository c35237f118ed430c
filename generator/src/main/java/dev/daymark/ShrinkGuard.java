package dev.daymark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.daymark.site.output.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps a portal from being replaced by one that has lost much of its catalog, which is more often an accident of a source
 * than what somebody wants.
 *
 * @param percent how much of its entities the catalog may lose, 0 to 100
 */
record ShrinkGuard(int percent) {

    /** Of a few entities half go quickly. */
    private static final int SMALLEST = 20;

    private static final String COUNTS = "api/catalog/entity-facets/kind.json";

    /**
     * Compares a catalog with that of the portal it is to replace.
     *
     * @param portal the folder of the portal; may be missing
     * @param entities how many entities the new one has
     * @throws OutputException when it has lost too many
     */
    void check(Path portal, long entities) throws IOException {
        long before = count(portal.resolve(COUNTS));
        if (before >= SMALLEST && (before - entities) * 100 > before * percent) {
            throw new OutputException("the catalog would shrink from " + before + " entities to " + entities
                    + ", more than the " + percent + "% that checks.mayShrink allows; the last portal stays. If that is"
                    + " meant, set checks.mayShrink to 100% for one build");
        }
    }

    private static long count(Path counts) throws IOException {
        if (!Files.isRegularFile(counts)) {
            return 0;
        }
        try {
            JsonNode kinds = new ObjectMapper().readTree(counts.toFile()).at("/facets/kind");
            long sum = 0;
            for (JsonNode kind : kinds) {
                sum += kind.path("count").asLong();
            }
            return sum;
        } catch (IOException e) {
            // A portal that is damaged is worth replacing.
            return 0;
        }
    }
}
