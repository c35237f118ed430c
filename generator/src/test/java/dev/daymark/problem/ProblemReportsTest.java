package dev.daymark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemReportsTest {

    private static final List<Problem> PROBLEMS = List.of(
            Problem.of(
                            ProblemCode.OWNER_UNKNOWN,
                            new SourceLocation("checkout", "docs/häfen 100%/a:b.yaml", 7, 12),
                            "owner \"x\" is declared nowhere")
                    .withHint("declare it")
                    .ofEntity("component:default/checkout"),
            Problem.of(ProblemCode.REPOSITORY_EMPTY, SourceLocation.ofRepository("attic"), "no files"),
            Problem.of(ProblemCode.CONFIGURATION_KEY, new SourceLocation("", "daymark.yaml", 1, 0), "unknown key"));

    @Test
    void writesJsonWithoutWhatIsUnknown() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ProblemsJson.write(PROBLEMS, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {
                          "problems": [
                            {
                              "code": "configuration-key",
                              "severity": "error",
                              "message": "unknown key",
                              "path": "daymark.yaml",
                              "line": 1
                            },
                            {
                              "code": "repository-empty",
                              "severity": "info",
                              "message": "no files",
                              "repository": "attic"
                            },
                            {
                              "code": "owner-unknown",
                              "severity": "warning",
                              "message": "owner \\"x\\" is declared nowhere",
                              "hint": "declare it",
                              "repository": "checkout",
                              "path": "docs/häfen 100%/a:b.yaml",
                              "line": 7,
                              "column": 12,
                              "entity": "component:default/checkout"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesAnEmptyListWhenNothingIsWrong() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ProblemsJson.write(List.of(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\n  \"problems\": [ ]\n}\n");
    }

    @Test
    void writesSarifThatTheOfficialSchemaAccepts() throws IOException {
        assertThat(officialSchema().validate(sarif(PROBLEMS, true), InputFormat.JSON))
                .isEmpty();
        assertThat(officialSchema().validate(sarif(List.of(), false), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void writesSarifPathsAsUrisFromTheRootThatIsChecked() throws IOException {
        assertThat(sarif(PROBLEMS, true)).contains("\"uri\": \"checkout/docs/h%C3%A4fen%20100%25/a:b.yaml\"");
        assertThat(sarif(PROBLEMS, false)).contains("\"uri\": \"docs/h%C3%A4fen%20100%25/a:b.yaml\"");
    }

    @Test
    void keepsTheColonOfAPathFromLookingLikeAScheme() throws IOException {
        Problem problem =
                Problem.of(ProblemCode.YAML_SYNTAX, SourceLocation.ofFile("a", "javascript:x.yaml"), "broken");

        assertThat(sarif(List.of(problem), false)).contains("\"uri\": \"./javascript:x.yaml\"");
    }

    @Test
    void namesEachRuleOfASarifLogOnce() throws IOException {
        String log = sarif(List.of(PROBLEMS.get(0), PROBLEMS.get(0), PROBLEMS.get(1)), true);

        assertThat(log).containsOnlyOnce("\"id\": \"owner-unknown\"").contains("\"level\": \"note\"");
        assertThat(log.split("\"ruleIndex\": 0", -1)).hasSize(3);
    }

    private static String sarif(List<Problem> problems, boolean severalRepositories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SarifLog(problems, severalRepositories).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Schema officialSchema() throws IOException {
        try (InputStream schema = ProblemReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        }
    }
}
