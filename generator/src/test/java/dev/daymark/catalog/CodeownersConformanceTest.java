package dev.daymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.ConformanceFiles;
import dev.daymark.harvest.DiscoveryRule;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.Harvester;
import dev.daymark.harvest.Requests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Owners that Backstage's CODEOWNERS processor gives to entities, as recorded from its own package. */
class CodeownersConformanceTest {

    @TestFactory
    Stream<DynamicTest> owners() {
        return ConformanceFiles.lines("codeowners", "cases.jsonl")
                .filter(test -> test.has("descriptor"))
                .map(test -> dynamicTest(test.get("id").asText(), () -> check(test)));
    }

    private static void check(JsonNode test) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        test.get("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), bytes(file.getValue().asText())));
        files.put(test.get("descriptor").asText(), bytes(descriptor(test)));
        String address = "https://" + test.get("scm").asText() + ".com/acme/widgets";
        Harvest harvest = new Harvester(DiscoveryRule.DEFAULT, List.of())
                .harvest(new FixedRepository(address, files), Requests.NONE);

        Catalog catalog = CatalogAssembler.assemble(CatalogInput.of(List.of(harvest)));
        JsonNode owner = test.get("owner");
        JsonNode ownerRef = test.get("ownerRef");
        List<ResolvedEntity> entities = catalog.declared().toList();
        assertThat(entities.stream().flatMap(entity -> entity.spec().text("owner").stream()))
                .containsExactlyElementsOf(owner.isNull() ? List.of() : List.of(owner.asText()));
        assertThat(entities.stream().flatMap(entity -> entity.targets(RelationType.OWNED_BY).stream()))
                .extracting(EntityRef::toString)
                .containsExactlyElementsOf(ownerRef.isNull() ? List.of() : List.of(ownerRef.asText()));
    }

    private static String descriptor(JsonNode test) {
        String owner =
                test.has("specOwner") ? "\n  owner: " + test.get("specOwner").asText() : "";
        return """
                apiVersion: backstage.io/v1alpha1
                kind: %s
                metadata:
                  name: x
                spec:
                  type: service
                  lifecycle: production
                  children: []%s
                """.formatted(test.get("kind").asText(), owner);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
