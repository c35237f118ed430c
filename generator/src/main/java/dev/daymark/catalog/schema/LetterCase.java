package dev.daymark.catalog.schema;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds keys that differ only in letter case: Backstage's search index folds them and then refuses the entity. The
 * entity is flattened to paths; an item of a list adds itself to the path of the list.
 */
public final class LetterCase {

    /** Below longer paths nothing is compared: a few long keys above many short ones would fill the memory. */
    private static final int LONGEST_PATH = 1_000;

    private final Map<String, String> written = new HashMap<>();
    private final Findings findings;

    private LetterCase(Findings findings) {
        this.findings = findings;
    }

    /** Judges a part of an entity, such as its metadata. */
    public static void judge(YamlMap part, String path, Findings findings) {
        new LetterCase(findings).walk(part, path);
    }

    private void walk(YamlNode node, String path) {
        if (path.length() > LONGEST_PATH) {
            return;
        }
        if (node instanceof YamlMap map) {
            map.entries().forEach((key, value) -> {
                note(path + "." + key, map.positionOf(key));
                walk(value, path + "." + key);
            });
        } else if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlScalar scalar && scalar.value() instanceof String text) {
                    note(path + "." + text, item.position());
                } else {
                    walk(item, path);
                }
            }
        }
    }

    private void note(String path, Position position) {
        String other = written.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (other != null && !other.equals(path)) {
            findings.slip(
                    ProblemCode.ENTITY_KEYS_DIFFER_IN_CASE,
                    position,
                    path + " differs from " + other + " only in letter case",
                    "rename or remove one of them: Backstage never shows such an entity");
        }
    }
}
