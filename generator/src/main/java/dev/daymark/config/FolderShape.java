package dev.daymark.config;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that is there.
 *
 * @param otherwise a word that stands for something else than a folder; empty when there is none
 */
record FolderShape(String otherwise) implements Shape {

    static final FolderShape ANY = new FolderShape("");

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        Optional<YamlNode> text = TextShape.ANY.read(node, key, reading);
        if (text.isPresent() && !isThere(text.get(), reading)) {
            reading.report(
                    ProblemCode.CONFIGURATION_VALUE,
                    node.position(),
                    "\"" + key + "\" names no folder: " + Reading.describe(node),
                    "relative paths begin where " + reading.file() + " lies");
            return Optional.empty();
        }
        return text;
    }

    private boolean isThere(YamlNode text, Reading reading) {
        String path = String.valueOf(((YamlScalar) text).value());
        return path.equals(otherwise) || reading.isFolder(path);
    }

    @Override
    public Map<String, Object> schema() {
        return TextShape.ANY.schema();
    }
}
