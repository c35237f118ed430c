package dev.daymark.config;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code daymark.yaml}. Immutable, thread-safe. */
public final class ConfigurationReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, String> environment;

    /**
     * A reader that sees an environment.
     *
     * @param environment what {@code ${env.NAME}} stands for, by name
     */
    public ConfigurationReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Reads a file.
     *
     * @throws java.nio.file.NoSuchFileException when there is none
     * @throws IOException when it cannot be read
     * @throws ConfigurationException when it has mistakes; carries all of them
     */
    public Configuration read(Path file) throws IOException, ConfigurationException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(text, name);
        } catch (CharacterCodingException e) {
            Reading reading = new Reading(name, environment);
            reading.report(
                    ProblemCode.CONFIGURATION_SYNTAX, Position.NONE, "the file is not UTF-8", "save it as UTF-8");
            throw new ConfigurationException(reading.problems());
        }
    }

    /**
     * Reads a text.
     *
     * @param name what the file is called in messages
     * @throws ConfigurationException when it has mistakes; carries all of them
     */
    public Configuration read(String text, String name) throws ConfigurationException {
        Reading reading = new Reading(name, environment);
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Optional<YamlNode> root = parse(content, reading)
                .filter(document -> !Reading.isNull(document))
                .flatMap(document -> ConfigurationShape.ROOT.read(document, name, reading));
        if (!reading.problems().isEmpty()) {
            throw new ConfigurationException(reading.problems());
        }
        return ConfigurationBinder.bind(root.map(YamlMap.class::cast).orElse(YamlMap.EMPTY));
    }

    private static Optional<YamlNode> parse(String text, Reading reading) {
        try {
            List<YamlNode> documents = YamlReader.readAll(text);
            if (documents.size() > 1) {
                reading.report(
                        ProblemCode.CONFIGURATION_SYNTAX,
                        documents.get(1).position(),
                        "the file holds " + documents.size() + " YAML documents",
                        "keep one; take out the lines \"---\" between them");
            }
            return documents.stream().findFirst();
        } catch (YamlSyntaxException e) {
            String message = e.getMessage() == null ? "not YAML" : e.getMessage();
            reading.report(
                    ProblemCode.CONFIGURATION_SYNTAX,
                    e.position(),
                    message,
                    "check the indentation, quotes and brackets here and in the line above");
            return Optional.empty();
        }
    }

    /** The JSON Schema of the file, for editors: the resource {@code daymark/schema/daymark.schema.json}. */
    public static String schema() {
        return JsonSchema.write(ConfigurationShape.ROOT);
    }
}
