package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of one mapping of a {@code mkdocs.yml}. A value of the wrong type is reported, and is as if it were not there.
 *
 * @param name how messages call the mapping's keys, such as {@code validation.}; empty at the top
 */
record Settings(MkdocsFile file, String name, YamlMap map, Findings findings) {

    /** {@code !ENV [NAME, default]} without the tag, which the tree does not keep. */
    private static boolean isEnvironment(YamlList list) {
        List<YamlNode> names = list.items().subList(0, Math.max(0, list.items().size() - 1));
        return !names.isEmpty()
                && names.stream()
                        .allMatch(item -> item instanceof YamlScalar scalar
                                && scalar.text()
                                        .filter(text -> text.matches("[A-Z_][A-Z0-9_]*"))
                                        .isPresent());
    }

    private Optional<YamlNode> value(String key) {
        return map.get(key).filter(node -> !isNull(node));
    }

    private Optional<YamlNode> single(String key) {
        return value(key)
                .map(node -> node instanceof YamlList list && isEnvironment(list)
                        ? list.items().get(list.items().size() - 1)
                        : node)
                .filter(node -> !isNull(node));
    }

    static boolean isNull(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.value() == null;
    }

    Optional<String> text(String key) {
        Optional<YamlNode> node = single(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlScalar scalar && scalar.text().isPresent()) {
            return scalar.text();
        }
        reportType(key, node.get(), "text");
        return Optional.empty();
    }

    /** A boolean, also in the words of YAML 1.1, which MkDocs reads. */
    boolean flag(String key, boolean fallback) {
        Optional<YamlNode> node = single(key);
        if (node.isEmpty()) {
            return fallback;
        }
        if (node.get() instanceof YamlScalar scalar) {
            if (scalar.value() instanceof Boolean flag) {
                return flag;
            }
            switch (String.valueOf(scalar.value()).toLowerCase(Locale.ROOT)) {
                case "yes", "on" -> {
                    return true;
                }
                case "no", "off" -> {
                    return false;
                }
                default -> {}
            }
        }
        reportType(key, node.get(), "true or false");
        return fallback;
    }

    Optional<Settings> mapping(String key) {
        Optional<YamlNode> node = value(key);
        if (node.isPresent() && !(node.get() instanceof YamlMap)) {
            reportType(key, node.get(), "a mapping");
        }
        return node.filter(YamlMap.class::isInstance)
                .map(map -> new Settings(file, name + key + ".", (YamlMap) map, findings));
    }

    /** The texts of a list. */
    List<String> texts(String key) {
        Optional<YamlNode> node = value(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof YamlList list)) {
            reportType(key, node.get(), "a list");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlScalar scalar && scalar.text().isPresent()) {
                texts.add(scalar.text().get());
            } else {
                reportType(key, item, "a list of texts");
            }
        }
        return texts;
    }

    /** Patterns: a text of several lines, or a list. */
    ExcludePatterns patterns(String key) {
        return map.get(key).filter(YamlList.class::isInstance).isPresent()
                ? ExcludePatterns.of(String.join("\n", texts(key)))
                : ExcludePatterns.of(text(key).orElse(""));
    }

    /**
     * Named things with options: a list of names and of mappings with one key, or a mapping. In the order written; the
     * last of equal names wins.
     */
    List<Option> options(String key) {
        List<Option> options = new ArrayList<>();
        value(key).ifPresent(node -> {
            if (node instanceof YamlMap named) {
                addOptions(named, options);
            } else if (node instanceof YamlList list) {
                list.items().forEach(item -> addOption(key, item, options));
            } else {
                reportType(key, node, "a list");
            }
        });
        return options;
    }

    private void addOption(String key, YamlNode item, List<Option> options) {
        if (item instanceof YamlMap named) {
            addOptions(named, options);
        } else if (item instanceof YamlScalar scalar && scalar.text().isPresent()) {
            options.add(new Option(scalar.text().get(), YamlMap.EMPTY, file.at(scalar.position())));
        } else if (!isNull(item)) {
            reportType(key, item, "a list of names");
        }
    }

    private void addOptions(YamlMap named, List<Option> options) {
        for (Map.Entry<String, YamlNode> entry : named.entries().entrySet()) {
            Position position = named.positionOf(entry.getKey());
            if (!(entry.getValue() instanceof YamlMap) && !isNull(entry.getValue())) {
                reportType(entry.getKey(), entry.getValue(), "a mapping");
            }
            YamlMap values = entry.getValue() instanceof YamlMap map ? map : YamlMap.EMPTY;
            options.add(new Option(entry.getKey(), values, file.at(position)));
        }
    }

    SourceLocation place(String key) {
        return file.at(map.positionOf(key));
    }

    SourceLocation valuePlace(String key) {
        return file.at(map.get(key).map(YamlNode::position).orElse(map.positionOf(key)));
    }

    private void reportType(String key, YamlNode node, String expected) {
        findings.report(
                ProblemCode.DOCS_CONFIGURATION,
                file.at(node.position()),
                "\"" + name + key + "\" must be " + expected + ", but is " + describe(node),
                "write " + expected + "; until then it is as if the key were not there");
    }

    static String describe(YamlNode node) {
        if (node instanceof YamlMap) {
            return "a mapping";
        }
        if (node instanceof YamlList) {
            return "a list";
        }
        Object value = ((YamlScalar) node).value();
        return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }
}
