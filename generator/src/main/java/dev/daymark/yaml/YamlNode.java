package dev.daymark.yaml;

/** A node of a YAML tree. Immutable; equal when values are equal, wherever they stand. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** How many levels a tree that somebody else wrote may have: those who walk it call themselves for each. */
    int MAX_DEPTH = 200;

    /** Where the node begins in its file. */
    Position position();
}
