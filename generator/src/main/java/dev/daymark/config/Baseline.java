package dev.daymark.config;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.daymark.problem.Problem;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The problems that are known and fail no build: a YAML file beside the configuration. A problem is known by what is
 * wrong and where, not by its line, so that edits above it do not make it new. Immutable.
 */
public final class Baseline {

    /** No problem is known. */
    public static final Baseline EMPTY = new Baseline(List.of());

    private static final String HEAD = """
            # Problems that are known and fail no build. Take a line out when its problem is solved.
            """;

    /** All texts in quotes and on one line, whatever they hold. */
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final SortedSet<Known> known;

    private Baseline(Collection<Known> known) {
        this.known = Collections.unmodifiableSortedSet(new TreeSet<>(known));
    }

    /** All of these problems. */
    public static Baseline of(Collection<Problem> problems) {
        return new Baseline(problems.stream().map(Known::of).collect(Collectors.toSet()));
    }

    /**
     * Reads a file.
     *
     * @throws java.nio.file.NoSuchFileException when there is none
     * @throws IOException when it cannot be read
     * @throws ConfigurationException when it has mistakes; carries all of them
     */
    public static Baseline read(Path file) throws IOException, ConfigurationException {
        YamlMap root = ConfigurationFile.read(file, BaselineShape.ROOT, Reading.literal(file));
        return new Baseline(root.list("problems").stream()
                .flatMap(list -> list.items().stream())
                .map(Known::of)
                .toList());
    }

    /** Writes the file: sorted, so that two baselines can be compared line by line. Leaves the writer open. */
    public void write(Writer out) throws IOException {
        out.write(HEAD);
        try (JsonGenerator yaml = YAML.createGenerator(out)) {
            yaml.writeStartObject();
            yaml.writeArrayFieldStart("problems");
            for (Known problem : known) {
                yaml.writeStartObject();
                yaml.writeStringField("code", problem.code);
                writeKey("repository", problem.repository, yaml);
                writeKey("path", problem.path, yaml);
                writeKey("entity", problem.entity, yaml);
                yaml.writeStringField("message", problem.message);
                yaml.writeEndObject();
            }
            yaml.writeEndArray();
            yaml.writeEndObject();
        }
    }

    private static void writeKey(String key, String value, JsonGenerator yaml) throws IOException {
        if (!value.isEmpty()) {
            yaml.writeStringField(key, value);
        }
    }

    /** The problems that are not known, in the order given. */
    public List<Problem> withoutKnown(Collection<Problem> problems) {
        return problems.stream()
                .filter(problem -> !known.contains(Known.of(problem)))
                .toList();
    }

    /** How many problems are known. */
    public int size() {
        return known.size();
    }

    private record Known(String code, String repository, String path, String entity, String message)
            implements Comparable<Known> {

        private static final Comparator<Known> ORDER = Comparator.comparing(Known::repository)
                .thenComparing(Known::path)
                .thenComparing(Known::code)
                .thenComparing(Known::entity)
                .thenComparing(Known::message);

        static Known of(Problem problem) {
            return new Known(
                    problem.code(),
                    problem.location().repository(),
                    problem.location().path(),
                    problem.entity().orElse(""),
                    problem.message());
        }

        static Known of(YamlNode node) {
            YamlMap map = (YamlMap) node;
            return new Known(
                    text(map, "code"),
                    text(map, "repository"),
                    text(map, "path"),
                    text(map, "entity"),
                    text(map, "message"));
        }

        private static String text(YamlMap map, String key) {
            return map.text(key).orElse("");
        }

        @Override
        public int compareTo(Known other) {
            return ORDER.compare(this, other);
        }
    }
}
