package dev.daymark.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader judge alike. */
class JsonSchemaTest {

    private static final String RESOURCE = "/daymark/schema/daymark.schema.json";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ConfigurationReader.schema());

    /** Rewrites the resource when run with {@code -Ddaymark.rewrite=true}. */
    @Test
    void theResourceIsWhatTheTableOfKeysSays() throws IOException {
        if (Boolean.getBoolean("daymark.rewrite")) {
            Files.writeString(Path.of("src/main/resources" + RESOURCE), ConfigurationReader.schema());
        }

        try (var resource = JsonSchemaTest.class.getResourceAsStream(RESOURCE)) {
            assertThat(resource)
                    .as("run this test with -Ddaymark.rewrite=true, then again")
                    .isNotNull();
            assertThat(new String(resource.readAllBytes(), StandardCharsets.UTF_8))
                    .as("run this test with -Ddaymark.rewrite=true, then again")
                    .isEqualTo(ConfigurationReader.schema());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "portal: {name: Longshore, url: 'https://portal.longshore.example', urls: file, people: none}",
                "portal: {url: '${env.URL}', urls: '${env.WORD}'}",
                "portal:\nsources:\n",
                "sources: [{directory: repos, url: 'https://example.org/{name}', uncommitted: true}]",
                "sources: [{repository: ., name: tools}]",
                "catalog: {strict: 'false', overlays: over, discovery: {include: [a], exclude: []}}",
                "catalog: {strict: '${env.STRICT}'}",
                "catalog: {locations: [{type: url, target: 'https://example.org/a.yaml', rules: [{allow: [User]}]}]}",
                "catalog: {rules: [{allow: [API, {kind: Component, spec.type: service}], locations: [{exact: a}]}]}",
                "checks: {failOn: never, baseline: known.yaml}",
            })
    void bothAccept(String yaml) throws IOException {
        assertThat(schemaAccepts(yaml)).as("schema").isTrue();
        assertThat(readerAccepts(yaml)).as("reader").isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "portl: {}",
                "portal: Longshore",
                "portal: {name: 1}",
                "portal: {name: ''}",
                "portal: {url: longshore.example}",
                "portal: {url: 'https://longshore.example/{name}'}",
                "portal: {url: 'https://longshore.example/%zz'}",
                "portal: {urls: folder}",
                "sources: {directory: repos}",
                "sources: [{}]",
                "sources: [~]",
                "sources: [{directory: ., name: tools}]",
                "sources: [{directory: ., repository: .}]",
                "sources: [{directory: ~}]",
                "sources: [{directory: repos, url: 'https://example.org/'}]",
                "sources: [{directory: repos, uncommitted: perhaps}]",
                "sources: [{github: {}}]",
                "sources: [{github: {organization: longshore, filters: {visibility: secret}}}]",
                "sources: [{gitlab: {topics: [sea]}}]",
                "sources: [{gitea: {organization: longshore}}]",
                "sources: [{bitbucket: {}}]",
                "catalog: {strict: 1}",
                "catalog: {locations: [{type: http, target: a}]}",
                "catalog: {locations: [{type: url}]}",
                "catalog: {rules: [{allow: [1]}]}",
                "catalog: {rules: [{allow: [{spec.type: service}]}]}",
                "catalog: {rules: [{allow: [API], locations: [{exact: a, pattern: b}]}]}",
                "catalog: {discovery: {include: a}}",
                "checks: {failOn: eror}",
                "kubernetes: {}",
            })
    void bothRefuse(String yaml) throws IOException {
        assertThat(schemaAccepts(yaml)).as("schema").isFalse();
        assertThat(readerAccepts(yaml)).as("reader").isFalse();
    }

    private boolean schemaAccepts(String yaml) throws IOException {
        return schema.validate(new ObjectMapper(new YAMLFactory()).readTree(yaml))
                .isEmpty();
    }

    private static boolean readerAccepts(String yaml) {
        try {
            new ConfigurationReader(Map.of("URL", "https://a.example", "WORD", "file", "STRICT", "true"))
                    .read(yaml, "daymark.yaml");
            return true;
        } catch (ConfigurationException e) {
            return false;
        }
    }
}
