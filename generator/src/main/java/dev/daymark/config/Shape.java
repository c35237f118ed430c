package dev.daymark.config;

import dev.daymark.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;

/** What a value of the configuration must look like. Reads values, and describes itself as JSON Schema. */
sealed interface Shape
        permits TextShape,
                PatternShape,
                FolderShape,
                ThemeShape,
                FlagShape,
                ChoiceShape,
                ListShape,
                OneOrMoreShape,
                ObjectShape,
                AlternativesShape,
                TextOrObjectShape {

    /**
     * Reads a value.
     *
     * @param node the value; under a key never a null
     * @param key the key it stands under, for messages
     * @return the value with its environment variables filled in; empty when a problem was reported
     */
    Optional<YamlNode> read(YamlNode node, String key, Reading reading);

    /** The keywords of JSON Schema that describe it, in the order to write them. */
    Map<String, Object> schema();
}
