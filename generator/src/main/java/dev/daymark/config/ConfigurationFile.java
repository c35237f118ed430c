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
import java.util.Optional;

/** Reads a YAML file of a known shape, and collects all its mistakes. */
final class ConfigurationFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ConfigurationFile() {}

    static YamlMap read(Path file, ObjectShape shape, Reading reading) throws IOException, ConfigurationException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    shape,
                    reading);
        } catch (CharacterCodingException e) {
            reading.report(
                    ProblemCode.CONFIGURATION_SYNTAX, Position.NONE, "the file is not UTF-8", "save it as UTF-8");
            throw new ConfigurationException(reading.problems());
        }
    }

    /** Reads a text; one without content is an empty mapping. */
    static YamlMap read(String text, ObjectShape shape, Reading reading) throws ConfigurationException {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Optional<YamlNode> root = parse(content, reading)
                .filter(document -> !Reading.isNull(document))
                .flatMap(document -> shape.read(document, reading.file(), reading));
        if (!reading.problems().isEmpty()) {
            throw new ConfigurationException(reading.problems());
        }
        return root.map(YamlMap.class::cast).orElse(YamlMap.EMPTY);
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
}
