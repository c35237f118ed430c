package dev.daymark.catalog;

import dev.daymark.catalog.schema.Findings;
import dev.daymark.catalog.schema.Found;
import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.YamlJson;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlScalar;
import dev.daymark.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the content of files in place of {@code $text}, {@code $json}, {@code $yaml}, {@code $openapi} and
 * {@code $asyncapi}. What was put in is not looked at again. What cannot be put in stays as it is written: the entity
 * need not be lost for a file that only the author's own Backstage can read.
 */
final class Placeholders {

    private static final Set<String> KNOWN = Set.of("$text", "$json", "$yaml", "$openapi", "$asyncapi");

    private final PlaceholderFiles files;
    private final SourceFile from;
    private final Findings findings;

    Placeholders(PlaceholderFiles files, SourceFile from, Findings findings) {
        this.files = files;
        this.from = from;
        this.findings = findings;
    }

    YamlMap resolve(YamlMap root) {
        return resolveEntries(root);
    }

    private YamlNode walk(YamlNode node) {
        if (node instanceof YamlMap map) {
            Optional<String> key = map.entries().keySet().stream()
                    .filter(name -> name.startsWith("$"))
                    .findFirst();
            if (key.isEmpty()) {
                return resolveEntries(map);
            }
            boolean placeholder = map.entries().size() == 1 && KNOWN.contains(key.get());
            return placeholder ? replace(key.get(), map) : map;
        }
        if (node instanceof YamlList list) {
            List<YamlNode> items = new ArrayList<>();
            list.items().forEach(item -> items.add(walk(item)));
            return new YamlList(items, list.position());
        }
        return node;
    }

    private YamlMap resolveEntries(YamlMap map) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<String, YamlNode> entry : map.entries().entrySet()) {
            YamlNode value = entry.getValue() instanceof YamlScalar ? entry.getValue() : walk(entry.getValue());
            changed |= value != entry.getValue();
            entries.put(entry.getKey(), value);
        }
        return changed ? new YamlMap(entries, map.keys(), map.position()) : map;
    }

    private YamlNode replace(String key, YamlMap placeholder) {
        YamlNode value = placeholder.entries().get(key);
        if (!(value instanceof YamlScalar scalar) || !(scalar.value() instanceof String target)) {
            findings.error(
                    ProblemCode.PLACEHOLDER,
                    placeholder.positionOf(key),
                    key + " must name a file, found " + (value == null ? "nothing" : Found.describe(value)),
                    "write the path of a file of this repository");
            return placeholder;
        }
        try {
            PlaceholderFiles.Content content = files.read(from, target);
            return Relocation.to(scalar.position(), contentOf(key, content));
        } catch (PlaceholderFiles.UnreadableException e) {
            report(key, scalar, String.valueOf(e.getMessage()), e.hint());
        } catch (YamlSyntaxException e) {
            report(key, scalar, e.getMessage() + " (line " + e.position().line() + ")", "correct the file");
        }
        return placeholder;
    }

    private void report(String key, YamlScalar target, String reason, String hint) {
        String written = Found.quote(target.text().orElse(""));
        findings.slip(ProblemCode.PLACEHOLDER, target.position(), key + " " + written + ": " + reason, hint);
    }

    private YamlNode contentOf(String key, PlaceholderFiles.Content content) throws YamlSyntaxException {
        return switch (key) {
            case "$json" -> YamlJson.read(content.text());
            case "$yaml" -> YamlReader.readOne(content.text());
            default -> YamlScalar.of(content.text());
        };
    }
}
