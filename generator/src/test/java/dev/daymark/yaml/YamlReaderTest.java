package dev.daymark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @Test
    void givesEveryNodeItsLineAndColumn() throws YamlSyntaxException {
        YamlMap root = readMap("""
                # comment
                metadata:
                  name: svc
                  tags: [a, "ü", c]
                """);

        YamlMap metadata = root.map("metadata").orElseThrow();
        assertThat(root.positionOf("metadata")).isEqualTo(new Position(2, 1));
        assertThat(metadata.position()).isEqualTo(new Position(3, 3));
        assertThat(metadata.get("name").orElseThrow().position()).isEqualTo(new Position(3, 9));
        assertThat(metadata.list("tags").orElseThrow().items())
                .extracting(YamlNode::position)
                .containsExactly(new Position(4, 10), new Position(4, 13), new Position(4, 18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void readsNulls(String text) throws YamlSyntaxException {
        assertThat(valueOf(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "True,true", "TRUE,true", "false,false", "False,false", "FALSE,false"})
    void readsBooleans(String text, boolean value) throws YamlSyntaxException {
        assertThat(valueOf(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0123,123",
        "-7,-7",
        "+7,7",
        "0o17,15",
        "0x1F,31",
        "1.0,1",
        "1e3,1000",
        "9007199254740991,9007199254740991"
    })
    void readsIntegers(String text, long value) throws YamlSyntaxException {
        assertThat(valueOf(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,1.5",
        ".5,0.5",
        "1.10,1.1",
        "-1.5e-3,-0.0015",
        "123e4567,Infinity",
        ".inf,Infinity",
        "-.INF,-Infinity",
        ".nan,NaN",
        "9007199254740993,9007199254740992",
        "123456789012345678901234567890,1.2345678901234568e29"
    })
    void readsNumbersAsJavaScriptDoes(String text, double value) throws YamlSyntaxException {
        assertThat(valueOf(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "y",
                "n",
                "1_000",
                "12:30",
                "190:20:30",
                "0b101",
                "2024-01-31",
                "2024-01-31T10:00:00Z",
                "1.2.3",
                "nULL",
                "tRUE",
                "0o8",
                "0xg",
                "-0x1F",
                ".",
                "1e",
                "."
            })
    void leavesEverythingElseText(String text) throws YamlSyntaxException {
        assertThat(valueOf(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "Off,false", "n,false", "ON,true"})
    void readsOldBooleansInDocumentsThatSaySo(String text, boolean value) throws YamlSyntaxException {
        assertThat(oldValueOf(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"017,15", "0b101,5", "1_000,1000", "190:20:30,685230", "-1:30,-90", "0x_1F,31", "1:30.0,90"})
    void readsOldNumbersInDocumentsThatSaySo(String text, long value) throws YamlSyntaxException {
        assertThat(oldValueOf(text)).isEqualTo(value);
    }

    @Test
    void mergesKeysOnlyInOldDocuments() throws YamlSyntaxException {
        String document = "base: &b {a: 1, c: 2}\nuse: {c: 3, <<: *b}\n";

        assertThat(readMap(document).map("use").orElseThrow().entries()).containsOnlyKeys("c", "<<");
        YamlMap merged = readMap("%YAML 1.1\n---\n" + document).map("use").orElseThrow();
        assertThat(merged.entries()).containsOnlyKeys("c", "a");
        assertThat(merged.get("c")).contains(new YamlScalar(3L, Position.NONE));
    }

    @Test
    void oldRulesEndWithTheirDocument() throws YamlSyntaxException {
        List<YamlNode> documents = YamlReader.readAll("%YAML 1.1\n--- yes\n...\n--- yes\n");

        assertThat(documents).containsExactly(new YamlScalar(true, Position.NONE), YamlScalar.of("yes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%YAML 1.2\n--- yes", "%FOO bar\n--- yes"})
    void otherDirectivesChangeNothing(String text) throws YamlSyntaxException {
        assertThat(YamlReader.readAll(text)).containsExactly(YamlScalar.of("yes"));
    }

    @Test
    void obeysTags() throws YamlSyntaxException {
        assertThat(valueOf("!!str 123")).isEqualTo("123");
        assertThat(valueOf("!!int \"12\"")).isEqualTo(12L);
        assertThat(valueOf("!mytag svc")).isEqualTo("svc");
        assertThat(valueOf("!mytag 12")).isEqualTo("12");
        assertThat(valueOf("!!timestamp 2024-01-31")).isEqualTo("2024-01-31");
        assertThat(readMap("v: !!binary aGk=").list("v").orElseThrow().items())
                .containsExactly(new YamlScalar(104L, Position.NONE), new YamlScalar(105L, Position.NONE));
    }

    @Test
    void quotedScalarsStayText() throws YamlSyntaxException {
        assertThat(valueOf("\"true\"")).isEqualTo("true");
        assertThat(valueOf("'12'")).isEqualTo("12");
        assertThat(valueOf("\"\"")).isEqualTo("");
    }

    @Test
    void turnsKeysIntoText() throws YamlSyntaxException {
        YamlMap map = readMap("1: a\ntrue: b\n~: c\n1.50: d\n[x, 1]: e\n{k: v}: f\n0o17: g\n");

        assertThat(map.entries()).containsOnlyKeys("1", "true", "", "1.5", "[ x, 1 ]", "{ k: v }", "15");
    }

    @Test
    void skipsEmptyDocuments() throws YamlSyntaxException {
        assertThat(YamlReader.readAll("---\n---\na: 1\n---\n# nothing\n---\n")).hasSize(1);
        assertThat(YamlReader.readAll("")).isEmpty();
        assertThat(YamlReader.readAll("# only a comment\n")).isEmpty();
    }

    @Test
    void readOneCountsEmptyDocuments() throws YamlSyntaxException {
        assertThat(YamlReader.readOne("a: 1\n...\n")).isInstanceOf(YamlMap.class);
        assertThatExceptionOfType(YamlSyntaxException.class).isThrownBy(() -> YamlReader.readOne("a: 1\n---\n"));
        assertThatExceptionOfType(YamlSyntaxException.class).isThrownBy(() -> YamlReader.readOne(""));
    }

    @Test
    void readsCrLfAndByteOrderMark() throws YamlSyntaxException {
        YamlMap map = readMap("\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n");

        assertThat(map.text("b")).contains("x\ny\n");
        assertThat(map.positionOf("b")).isEqualTo(new Position(2, 1));
    }

    @Test
    void controlCharactersAndLoneCarriageReturnsAreContent() throws YamlSyntaxException {
        YamlMap map = readMap("a: x\ry\nb: bell\u0007\nc: \"n\u0085l\"\nd: p\u2028q\n");

        assertThat(map.text("a")).contains("x\ry");
        assertThat(map.text("b")).contains("bell\u0007");
        assertThat(map.text("c")).contains("n\u0085l");
        assertThat(map.text("d")).contains("p\u2028q");
    }

    @Test
    void toleratesTabsThatDoNotIndent() throws YamlSyntaxException {
        assertThat(readMap("a:\tb\t\nc: [1,\t2]\nd: {\n\t\"e\": 1,\n\t\"f\": 2\n}\n")
                        .entries())
                .containsOnlyKeys("a", "c", "d");
    }

    @Test
    void readsJson() throws YamlSyntaxException {
        assertThat(readMap("{\n\t\"a\": {\"b\": [1, null]}\n}\n").map("a")).isPresent();
    }

    @Test
    void reportsTabIndentation() {
        assertSyntaxError("metadata:\n\tname: svc\n", "tab used for indentation", 2, 1);
    }

    @Test
    void reportsDuplicateKeyWithBothLines() {
        assertSyntaxError("a: 1\nb: 2\n\"a\": 3\n", "duplicate key \"a\", first at line 1", 3, 1);
    }

    @Test
    void reportsUnknownAliasAndAliasInsideItsAnchor() {
        assertSyntaxError("a: *nope\n", "alias *nope has no anchor &nope before it", 1, 4);
        assertSyntaxError("a: &x [*x]\n", "alias *x stands inside its own anchor", 1, 8);
    }

    @Test
    void anchorsDoNotCrossDocuments() {
        assertSyntaxError("a: &x 1\n---\nb: *x\n", "alias *x has no anchor &x before it", 3, 4);
    }

    @Test
    void anchorsMayBeRedefined() throws YamlSyntaxException {
        YamlMap map = readMap("a: &x one\nb: *x\nc: &x two\nd: *x\n");

        assertThat(map.text("b")).contains("one");
        assertThat(map.text("d")).contains("two");
    }

    @Test
    void limitsHowLongTheTextsOfAliasesMayBecome() {
        String large = "- &x " + "a".repeat(500_000) + "\n" + "- *x\n".repeat(50);

        assertThatExceptionOfType(YamlSyntaxException.class)
                .isThrownBy(() -> YamlReader.readAll(large))
                .withMessageContaining("characters");
    }

    @Test
    void limitsAliasesByWhatTheyExpandTo() throws YamlSyntaxException {
        String uses = "- *x\n".repeat(99);
        assertThat(YamlReader.readAll("- &x a\n" + uses)).hasSize(1);
        assertThatExceptionOfType(YamlSyntaxException.class)
                .isThrownBy(() -> YamlReader.readAll("- &x a\n" + uses + "- *x\n"))
                .withMessageStartingWith("too many aliases");
        String bomb = """
                a: &a [x,x,x,x,x,x,x,x,x,x]
                b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]
                c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]
                """;
        assertThatExceptionOfType(YamlSyntaxException.class).isThrownBy(() -> YamlReader.readAll(bomb));
    }

    @Test
    void limitsDepth() {
        assertThatExceptionOfType(YamlSyntaxException.class)
                .isThrownBy(() -> YamlReader.readAll("[".repeat(100_000)))
                .withMessage("nested more than 200 levels deep");
    }

    @Test
    void limitsDepthThatAliasesAddUpTo() throws Exception {
        String deep = "a: &a " + "[".repeat(120) + "]".repeat(120) + "\nb: ";

        assertThat(YamlReader.readAll(deep + "[".repeat(70) + "*a" + "]".repeat(70)))
                .hasSize(1);
        assertThatExceptionOfType(YamlSyntaxException.class)
                .isThrownBy(() -> YamlReader.readAll(deep + "[".repeat(90) + "*a" + "]".repeat(90)))
                .withMessage("nested more than 200 levels deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1} {\"b\":2}",
                "{\"a\":1}\n{\"b\":2}",
                "kind: [unclosed\n",
                "a: b: c",
                "a: 'open\n",
                "a: @x",
                "a: {b: 1\nc: 2",
                "a: 1\n b: 2",
                "- a\nb: 1",
                "name: {{ x }}: y"
            })
    void refusesWhatIsNotYaml(String text) {
        assertThatExceptionOfType(YamlSyntaxException.class)
                .isThrownBy(() -> YamlReader.readAll(text))
                .satisfies(e -> assertThat(e.position().line()).isPositive())
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    private static void assertSyntaxError(String text, String message, int line, int column) {
        assertThatExceptionOfType(YamlSyntaxException.class)
                .isThrownBy(() -> YamlReader.readAll(text))
                .withMessage(message)
                .satisfies(e -> assertThat(e.position()).isEqualTo(new Position(line, column)));
    }

    private static @Nullable Object valueOf(String text) throws YamlSyntaxException {
        return ((YamlScalar) readMap("v: " + text).get("v").orElseThrow()).value();
    }

    private static @Nullable Object oldValueOf(String text) throws YamlSyntaxException {
        YamlMap map = readMap("%YAML 1.1\n---\nv: " + text);
        return ((YamlScalar) map.get("v").orElseThrow()).value();
    }

    private static YamlMap readMap(String text) throws YamlSyntaxException {
        return (YamlMap) YamlReader.readAll(text).get(0);
    }
}
