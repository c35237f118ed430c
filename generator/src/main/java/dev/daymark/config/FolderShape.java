package dev.daymark.config;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that is there.
 *
 * @param below whether it must lie below the folder of the file
 */
record FolderShape(boolean below) implements Shape {

    static final FolderShape ANY = new FolderShape(false);
    static final FolderShape BELOW = new FolderShape(true);

    @Override
    public Optional<YamlNode> read(YamlNode node, String key, Reading reading) {
        Optional<YamlNode> text = TextShape.ANY.read(node, key, reading);
        if (text.isPresent() && !reading.isFolder(textOf(text.get()))) {
            reading.report(
                    ProblemCode.CONFIGURATION_VALUE,
                    node.position(),
                    "\"" + key + "\" names no folder: " + Reading.describe(node),
                    "relative paths begin where " + reading.file() + " lies");
            return Optional.empty();
        }
        if (text.isPresent() && below && !isBelow(textOf(text.get()))) {
            reading.reportValue(
                    node,
                    key,
                    "a folder below that of " + reading.file(),
                    "move the folder there, and name it by its way");
            return Optional.empty();
        }
        return text;
    }

    private static boolean isBelow(String path) {
        Path way = Path.of(path).normalize();
        return !way.isAbsolute() && !way.startsWith("..") && !way.toString().isEmpty();
    }

    private static String textOf(YamlNode text) {
        return String.valueOf(((YamlScalar) text).value());
    }

    @Override
    public Map<String, Object> schema() {
        return TextShape.ANY.schema();
    }
}
