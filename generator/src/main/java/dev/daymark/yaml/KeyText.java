package dev.daymark.yaml;

import java.util.stream.Collectors;

/** The text that a mapping's key becomes: keys are always text, whatever they are in the file. */
final class KeyText {

    private KeyText() {}

    static String of(YamlNode key) {
        if (key instanceof YamlScalar scalar) {
            Object value = scalar.value();
            return value == null ? "" : textOf(value);
        }
        return flow(key);
    }

    private static String textOf(Object value) {
        return value instanceof Double number ? Numbers.text(number) : value.toString();
    }

    private static String flow(YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items().isEmpty()
                    ? "[]"
                    : list.items().stream().map(KeyText::flow).collect(Collectors.joining(", ", "[ ", " ]"));
        }
        if (node instanceof YamlMap map) {
            return map.entries().isEmpty()
                    ? "{}"
                    : map.entries().entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        Object value = ((YamlScalar) node).value();
        return value == null ? "null" : textOf(value);
    }
}
