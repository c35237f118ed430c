package dev.daymark.yaml;

import java.util.List;

/** Reads YAML 1.2 with the core schema. */
public final class YamlReader {

    private YamlReader() {}

    /**
     * Reads all documents of a text.
     *
     * @param text without a byte order mark
     * @return the documents in order, without the empty ones
     * @throws YamlSyntaxException when the text is not YAML, repeats a key, or exceeds a limit
     */
    public static List<YamlNode> readAll(String text) throws YamlSyntaxException {
        throw new UnsupportedOperationException("to be written");
    }
}
