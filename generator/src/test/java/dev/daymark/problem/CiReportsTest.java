package dev.daymark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CiReportsTest {

    private static final Problem WARNING = Problem.of(
                    ProblemCode.OWNER_UNKNOWN,
                    new SourceLocation("checkout", "a,b:100%.yaml", 7, 12),
                    "owner \"x|y\" <img src=x> @octocat\nnext")
            .withHint("declare it");
    private static final Problem ERROR =
            Problem.of(ProblemCode.YAML_SYNTAX, new SourceLocation("checkout", "z.yaml", 3, 0), "broken \u0001 `code`");
    private static final Problem WHOLE =
            Problem.of(ProblemCode.REPOSITORY_EMPTY, SourceLocation.ofRepository("attic"), "no files");

    @Test
    void tellsGitHubTheWorstFirstAndLetsNothingEndACommand() {
        assertThat(GitHubCommands.lines(List.of(WARNING, WHOLE, ERROR)))
                .containsExactly(
                        "::error file=z.yaml,line=3,title=yaml-syntax::broken \u0001 `code`",
                        "::warning file=a%2Cb%3A100%25.yaml,line=7,col=12,title=owner-unknown"
                                + "::owner \"x|y\" <img src=x> @octocat%0Anext%0Adeclare it",
                        "::notice title=repository-empty::no files");
    }

    @Test
    void givesGitLabAPathALineAndAFingerprintThatAMoveKeeps() throws Exception {
        Problem moved =
                Problem.of(ProblemCode.YAML_SYNTAX, new SourceLocation("checkout", "z.yaml", 9, 1), ERROR.message());

        JsonNode report = codeQuality(List.of(WARNING, WHOLE, ERROR));

        assertThat(report).hasSize(2);
        assertThat(report.get(0).at("/location/path").asText()).isEqualTo("a,b:100%.yaml");
        assertThat(report.get(1).at("/location/lines/begin").asInt()).isEqualTo(3);
        assertThat(report.get(1).get("severity").asText()).isEqualTo("major");
        assertThat(codeQuality(List.of(moved)).get(0).get("fingerprint"))
                .isEqualTo(report.get(1).get("fingerprint"));
    }

    @Test
    void tellsAlikeProblemsOfOneFileApart() throws Exception {
        Set<String> fingerprints = new HashSet<>();
        codeQuality(List.of(ERROR, ERROR))
                .forEach(entry -> fingerprints.add(entry.get("fingerprint").asText()));

        assertThat(fingerprints).hasSize(2);
    }

    @Test
    void makesATestCaseOfEachFileThatFailsAsTheBuildDoes() throws Exception {
        Element suite = junit(List.of(WARNING, WHOLE, ERROR), FailOn.ERROR);

        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(names(suite)).containsExactly("attic", "checkout/a,b:100%.yaml", "checkout/z.yaml");
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
                .contains("z.yaml:3", "yaml-syntax", "`code`");
        assertThat(junit(List.of(WARNING), FailOn.WARNING).getAttribute("failures"))
                .isEqualTo("1");
    }

    @Test
    void hasAPassingTestCaseWhenNothingIsWrong() throws Exception {
        Element suite = junit(List.of(), FailOn.ERROR);

        assertThat(suite.getAttribute("failures")).isEqualTo("0");
        assertThat(names(suite)).containsExactly("validate");
    }

    @Test
    void writesMarkdownInWhichRepositoriesCanSayNothingButText() {
        assertThat(ProblemsMarkdown.of(List.of(WARNING, ERROR), false, 2)).isEqualTo("""
                        ### Daymark: 1 error, 1 warning

                        | | where | what |
                        |---|---|---|
                        | error | <code>z.yaml:3</code> | broken \\\\u\\{1\\} \\`code\\` (<code>yaml-syntax</code>) |
                        | warning | <code>a,b:100%.yaml:7:12</code> | owner "x\\|y" &lt;img src=x&gt; &#64;octocat\\\\u\\{a\\}next<br>declare it (<code>owner-unknown</code>) |

                        2 more in the baseline.
                        """);
    }

    @Test
    void keepsASummaryShort() {
        List<Problem> many = new ArrayList<>();
        for (int line = 1; line <= ProblemsMarkdown.MOST + 5; line++) {
            many.add(Problem.of(ProblemCode.YAML_SYNTAX, new SourceLocation("r", "p", line, 0), "broken"));
        }

        assertThat(ProblemsMarkdown.of(many, false, 0))
                .contains("… and 5 more.")
                .contains("105 errors");
        assertThat(ProblemsMarkdown.of(List.of(), false, 0)).isEqualTo("### Daymark: no problems\n");
    }

    private static JsonNode codeQuality(List<Problem> problems) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CodeQualityJson.write(problems, false, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static Element junit(List<Problem> problems, FailOn failOn) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JUnitXml(problems, true, failOn).write(out);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
    }

    private static List<String> names(Element suite) {
        List<String> names = new ArrayList<>();
        NodeList cases = suite.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            names.add(((Element) cases.item(i)).getAttribute("name"));
        }
        return names;
    }
}
