package dev.daymark.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import org.junit.jupiter.api.Test;

class DescriptorTextTest {

    @Test
    void keepsTheGoodDocumentsAroundABrokenOne() {
        DescriptorText text = DescriptorText.read("""
                # Two good ones and a bad one.
                a: 1
                ---
                b: [1
                --- # the third
                c:
                  d: 2
                """);

        assertThat(text.documents())
                .extracting(document ->
                        ((YamlMap) document).entries().keySet().iterator().next())
                .containsExactly("a", "c");
        assertThat(text.mistakes()).hasSize(1);
        assertThat(text.mistakes().get(0).position().line()).isBetween(4, 5);
    }

    @Test
    void countsLinesFromTheBeginningOfTheFile() {
        DescriptorText text = DescriptorText.read("a: [\n---\n\nb:\n  c: [x, {d: 1}]\n");

        YamlMap map = (YamlMap) text.documents().get(0);
        assertThat(map.position()).isEqualTo(new Position(4, 1));
        assertThat(map.positionOf("b")).isEqualTo(new Position(4, 1));
        assertThat(map.map("b").orElseThrow().positionOf("c")).isEqualTo(new Position(5, 3));
        assertThat(map.map("b")
                        .orElseThrow()
                        .list("c")
                        .orElseThrow()
                        .items()
                        .get(1)
                        .position())
                .isEqualTo(new Position(5, 10));
    }

    @Test
    void tellsEveryMistakeOfAFile() {
        DescriptorText text = DescriptorText.read("a: [\r\n---\r\nb: 1\r\n---\r\nc: {\r\n");

        assertThat(text.mistakes()).hasSize(2);
        assertThat(text.documents()).hasSize(1);
    }

    @Test
    void tellsTheFirstOfVeryManyMistakes() {
        assertThat(DescriptorText.read("a: [\n---\n".repeat(1000)).mistakes()).hasSize(20);
    }

    @Test
    void seesThatAMistakeIsATemplateExpression() {
        assertThat(DescriptorText.read("a: 1\nb: {{ values.x }} y\n")
                        .mistakes()
                        .get(0)
                        .inTemplateExpression())
                .isTrue();
        assertThat(DescriptorText.read("a: [\n").mistakes().get(0).inTemplateExpression())
                .isFalse();
    }
}
