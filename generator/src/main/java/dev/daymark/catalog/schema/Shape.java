package dev.daymark.catalog.schema;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the value of a field may be: judged with advice, and told as JSON Schema, which knows no slips. */
interface Shape {

    /** Text of at least one character. */
    Shape TEXT = of(Json.TEXT, (node, path, findings) -> {
        if (Unresolved.isPlaceholder(node, findings)) {
            return node;
        }
        if (!(node instanceof YamlScalar scalar) || scalar.text().isEmpty()) {
            wrongType(node, path, "text", findings);
        } else if (scalar.text().get().isEmpty()) {
            findings.error(ProblemCode.ENTITY_FIELD, node.position(), path + " must not be empty", "give it a value");
        }
        return node;
    });

    /** Text that may be empty. */
    Shape ANY_TEXT = of(Json.ANY_TEXT, (node, path, findings) -> {
        if (Unresolved.isPlaceholder(node, findings)) {
            return node;
        }
        if (!(node instanceof YamlScalar scalar) || scalar.text().isEmpty()) {
            wrongType(node, path, "text", findings);
        }
        return node;
    });

    /** Any text. A whole number or a flag can only be meant as the text that it looks like, so it is a slip. */
    Shape LOOSE_TEXT = of(Json.ANY_TEXT, (node, path, findings) -> {
        if (!findings.strict()
                && node instanceof YamlScalar scalar
                && (scalar.value() instanceof Long || scalar.value() instanceof Boolean)) {
            String text = String.valueOf(scalar.value());
            findings.slip(
                    ProblemCode.ENTITY_FIELD,
                    node.position(),
                    path + " must be text, found " + Found.describe(node) + "; it is read as " + Found.quote(text),
                    "put the value in quotes: Backstage rejects the entity");
            return new YamlScalar(text, node.position());
        }
        return ANY_TEXT.judge(node, path, findings);
    });

    /** Text or a boolean. */
    Shape TEXT_OR_FLAG = of(Json.TEXT_OR_FLAG, (node, path, findings) -> {
        if (!(node instanceof YamlScalar scalar)
                || !(scalar.value() instanceof String || scalar.value() instanceof Boolean)) {
            wrongType(node, path, "text, true or false", findings);
        }
        return node;
    });

    /** Any mapping. */
    Shape OBJECT = of(Json.OBJECT, (node, path, findings) -> {
        if (!(node instanceof YamlMap)) {
            wrongType(node, path, "a mapping", findings);
        }
        return node;
    });

    /** Anything at all. */
    Shape ANYTHING = of(Map.of(), (node, path, findings) -> node);

    /**
     * Judges a value.
     *
     * @return the value to go on with: without harmless slips that were reported as such
     */
    YamlNode judge(YamlNode node, String path, Findings findings);

    /** What Backstage accepts, as JSON Schema. */
    Map<String, Object> schema();

    /** Judges a value. */
    interface Judge {
        YamlNode judge(YamlNode node, String path, Findings findings);
    }

    /** A shape of its two sides. */
    static Shape of(Map<String, Object> schema, Judge judge) {
        return new Shape() {
            @Override
            public YamlNode judge(YamlNode node, String path, Findings findings) {
                return judge.judge(node, path, findings);
            }

            @Override
            public Map<String, Object> schema() {
                return schema;
            }
        };
    }

    /** A list of values of one shape. */
    static Shape listOf(Shape item) {
        return of(Json.listOf(item.schema()), (node, path, findings) -> {
            if (Unresolved.isPlaceholder(node, findings)) {
                return node;
            }
            if (!(node instanceof YamlList list)) {
                wrongType(node, path, "a list", findings);
                return node;
            }
            List<YamlNode> items = new ArrayList<>();
            for (YamlNode value : list.items()) {
                items.add(item.judge(value, path + "[" + items.size() + "]", findings));
            }
            return new YamlList(items, list.position());
        });
    }

    /** A mapping from any keys to values of one shape. */
    static Shape mapOf(Shape value) {
        return of(Json.mapOf(value.schema()), (node, path, findings) -> {
            if (!(node instanceof YamlMap map)) {
                wrongType(node, path, "a mapping", findings);
                return node;
            }
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> entries.put(key, value.judge(entry, path + "." + key, findings)));
            return new YamlMap(entries, map.keys(), map.position());
        });
    }

    /** A mapping, or a list of mappings. */
    static Shape objectOrObjects() {
        Shape objects = listOf(OBJECT);
        return of(
                Json.anyOf(OBJECT.schema(), objects.schema()),
                (node, path, findings) -> (node instanceof YamlList ? objects : OBJECT).judge(node, path, findings));
    }

    /** One of a few words. */
    static Shape oneOf(String... words) {
        Set<String> allowed = Set.of(words);
        String listed = String.join(" or ", words);
        return of(Json.oneOf(List.of(words)), (node, path, findings) -> {
            boolean known = node instanceof YamlScalar scalar
                    && scalar.value() instanceof String text
                    && allowed.contains(text);
            if (!known) {
                findings.error(
                        ProblemCode.ENTITY_FIELD,
                        node.position(),
                        path + " must be " + listed + ", found " + Found.describe(node),
                        "write " + listed);
            }
            return node;
        });
    }

    private static void wrongType(YamlNode node, String path, String expected, Findings findings) {
        String message = path + " must be " + expected + ", found " + Found.describe(node);
        boolean quotable = node instanceof YamlScalar scalar && scalar.value() != null && expected.startsWith("text");
        String hint = quotable ? "put the value in quotes" : "write " + expected + " there";
        findings.error(ProblemCode.ENTITY_FIELD, node.position(), message, hint);
    }
}
