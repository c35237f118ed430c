package dev.daymark.yaml;

/** A node of a YAML tree. Immutable; equal when values are equal, wherever they stand. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** Where the node begins in its file. */
    Position position();
}
