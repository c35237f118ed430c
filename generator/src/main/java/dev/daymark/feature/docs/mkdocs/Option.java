package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.YamlMap;

/** A plug-in or extension that the configuration names, with its options. */
record Option(String name, YamlMap values, SourceLocation place) {}
