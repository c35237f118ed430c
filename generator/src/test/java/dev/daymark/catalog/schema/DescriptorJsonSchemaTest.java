package dev.daymark.catalog.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.daymark.ConformanceFiles;
import dev.daymark.yaml.YamlJson;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and Backstage judge alike, as far as a schema can. */
class DescriptorJsonSchemaTest {

    /** Reasons for which Backstage rejects what a schema cannot see. */
    private static final Pattern BEYOND =
            Pattern.compile("(yaml|read|malformed|empty|reference|location|placeholder|stitch).*");

    private static final Pattern KIND = Pattern.compile("(?m)^kind: (\\w+)$");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ConformanceFiles.JSON
                    .valueToTree(DescriptorJsonSchema.schema())
                    .toString());

    @TestFactory
    Stream<DynamicTest> judgesAsBackstageDoes() {
        return ConformanceFiles.lines("catalog", "cases.jsonl")
                .filter(test -> test.has("yaml") && test.has("entities"))
                .filter(test -> !BEYOND.matcher(test.path("error").asText()).matches())
                .filter(test -> !isOfAPlugin(test))
                .map(test -> dynamicTest(test.get("id").asText(), () -> assertThat(
                                accepts(test.get("yaml").asText()))
                        .isEqualTo(test.get("valid").asBoolean())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description: {$text: ./about.txt}",
                "title: {$text: ./title.txt}",
                "tags: {$yaml: ./tags.yaml}",
                "tags: [{$text: ./tag.txt}]",
                "labels: {$yaml: ./labels.yaml}",
                "labels: {tier: {$text: ./tier.txt}}",
                "annotations: {$yaml: ./annotations.yaml}",
                "links: [{url: {$text: ./url.txt}, title: {$text: ./title.txt}}]",
            })
    void takesPlaceholders(String metadata) throws Exception {
        assertThat(accepts("""
                apiVersion: backstage.io/v1alpha1
                kind: API
                metadata:
                  name: tides
                  %s
                spec: {type: openapi, lifecycle: production, owner: {$text: ./owner.txt}, definition: {$text: ./a.yaml}}
                """.formatted(metadata))).isTrue();
    }

    /** Editors know no plugins. */
    private static boolean isOfAPlugin(JsonNode test) {
        Matcher kind = KIND.matcher(test.get("yaml").asText());
        return test.path("error").asText().startsWith("unrecognised kind")
                && kind.find()
                && Kinds.ALL.stream().noneMatch(known -> known.name().equalsIgnoreCase(kind.group(1)));
    }

    private boolean accepts(String yaml) throws YamlSyntaxException, IOException {
        for (YamlNode document : YamlReader.readAll(yaml)) {
            StringWriter json = new StringWriter();
            try (JsonGenerator generator = ConformanceFiles.JSON.createGenerator(json)) {
                YamlJson.write(document, generator);
            }
            if (!schema.validate(json.toString(), InputFormat.JSON).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
