package dev.daymark.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Commit;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarvestFileTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void readsBackWhatItWrites(long seed) throws IOException {
        Harvest harvest = new Sample(new Random(seed)).harvest();

        byte[] bytes = HarvestFile.write(harvest);
        Harvest read = HarvestFile.read(bytes);

        assertThat(read).isEqualTo(harvest);
        // Equality of trees leaves positions out; the bytes hold them.
        assertThat(HarvestFile.write(read)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"harvest\":2}",
                "{\"harvest\":2}",
                "{\"harvest\":2,\"repository\":[]}",
                "{\"harvest\":2,\"texts\":{\"a\":1},\"collected\":{}}",
            })
    void refusesWhatIsNoHarvest(String text) {
        assertThatThrownBy(() -> HarvestFile.read(text.getBytes(UTF_8))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 50, 100_000})
    void refusesDeepNesting(int depth) {
        String text = "{\"harvest\":2,\"texts\":{},\"collected\":{\"x\":{\"tree\":" + "[1,1,\"l\",".repeat(depth)
                + "]".repeat(depth) + ",\"texts\":[]}}}";

        assertThatThrownBy(() -> HarvestFile.read(text.getBytes(UTF_8))).isInstanceOf(IOException.class);
    }

    /** They compress to nothing, and as objects they would fill the memory. */
    @Test
    void refusesTooManyValues() {
        byte[] bytes = ("{\"harvest\":2,\"x\":[" + "[],".repeat(5_000_000) + "[]]}").getBytes(UTF_8);

        assertThatThrownBy(() -> HarvestFile.read(bytes))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Token count");
    }

    /** Makes harvests in which everything occurs. */
    record Sample(Random random) {

        private static final List<Double> NUMBERS =
                List.of(0.5, -0.0, Double.NaN, Double.POSITIVE_INFINITY, 1e300, 3.0);

        Harvest harvest() {
            return new Harvest(
                    new RepositoryFacts(
                            text(),
                            maybe(RepositoryUrl.parse("https://github.com/longshore/cart")
                                    .orElseThrow()),
                            maybe("release/1.x"),
                            maybe(new Commit("0123", text(), OffsetDateTime.parse("2026-01-02T03:04:05+05:30"))),
                            "tree",
                            RepositoryFacts.State.OK),
                    List.of(
                            new DescriptorFile("a.yaml", true, List.of(node(5), node(5)), maybe(problem())),
                            new DescriptorFile("b.yaml", false, List.of(), Optional.empty())),
                    List.of(new Resolution("a.yaml", text(), List.of("x", text()))),
                    Map.of("x", text(), "y", text()),
                    maybe(new TextFile("CODEOWNERS", text())),
                    maybe(new TextFile("README.md", text())),
                    Map.of(
                            "feature",
                            CollectedValue.of(
                                    node(3),
                                    List.of(
                                            LongTexts.of(List.of(text(), text())),
                                            LongTexts.of(List.of()),
                                            LongTexts.of(List.of(text().repeat(200)))))),
                    List.of(problem(), problem()));
        }

        private Problem problem() {
            Problem problem =
                    Problem.of(ProblemCode.YAML_SYNTAX, new SourceLocation("r", text(), random.nextInt(9), 1), text());
            return random.nextBoolean() ? problem : problem.withHint(text()).ofEntity("component:default/x");
        }

        private YamlNode node(int depth) {
            return switch (random.nextInt(depth > 0 ? 7 : 5)) {
                case 0 -> new YamlScalar(text(), position());
                case 1 -> new YamlScalar(random.nextLong(), position());
                case 2 -> new YamlScalar(NUMBERS.get(random.nextInt(NUMBERS.size())), position());
                case 3 -> new YamlScalar(random.nextBoolean(), position());
                case 4 -> new YamlScalar(null, position());
                case 5 -> list(depth - 1);
                default -> map(depth - 1);
            };
        }

        private YamlList list(int depth) {
            List<YamlNode> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(node(depth));
            }
            return new YamlList(items, position());
        }

        private YamlMap map(int depth) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            Map<String, Position> keys = new LinkedHashMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                String key = text();
                entries.put(key, node(depth));
                keys.put(key, position());
            }
            return new YamlMap(entries, keys, position());
        }

        private Position position() {
            return new Position(random.nextInt(100), random.nextInt(100));
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                text.appendCodePoint("a\"\\\u0000\n\u2028ß€\uFFFD ".codePointAt(random.nextInt(10)));
            }
            return text.toString();
        }

        private <T> Optional<T> maybe(T value) {
            return random.nextBoolean() ? Optional.of(value) : Optional.empty();
        }
    }
}
