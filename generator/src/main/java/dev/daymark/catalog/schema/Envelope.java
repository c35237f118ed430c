package dev.daymark.catalog.schema;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.Optional;

/** The few fields without which a document cannot even be named. */
public final class Envelope {

    private Envelope() {}

    /**
     * Judges a document.
     *
     * @return the document as a mapping with all that identifies an entity, or empty when it was rejected
     */
    public static Optional<YamlMap> judge(YamlNode document, Findings findings) {
        if (!(document instanceof YamlMap root)) {
            findings.error(
                    ProblemCode.DESCRIPTOR_NOT_AN_OBJECT,
                    document.position(),
                    "a descriptor must be a mapping, found " + Found.describe(document),
                    "write apiVersion, kind, metadata and spec; separate entities by a line \"---\"");
            return Optional.empty();
        }
        text(root, "apiVersion", "apiVersion", findings);
        text(root, "kind", "kind", findings);
        Optional<YamlNode> metadata = root.get("metadata");
        if (metadata.isEmpty()) {
            missing("metadata", root.position(), findings);
        } else if (metadata.get() instanceof YamlMap map) {
            judgeMetadata(map, findings);
        } else {
            wrong("metadata", "a mapping", metadata.get(), findings);
        }
        return findings.reject() ? Optional.empty() : Optional.of(root);
    }

    private static void judgeMetadata(YamlMap metadata, Findings findings) {
        text(metadata, "name", "metadata.name", findings);
        if (metadata.get("namespace").isPresent()) {
            text(metadata, "namespace", "metadata.namespace", findings);
        }
        Optional<YamlNode> annotations = metadata.get("annotations");
        if (annotations.isPresent() && !(annotations.get() instanceof YamlMap) && !isFalsy(annotations.get())) {
            wrong("metadata.annotations", "a mapping", annotations.get(), findings);
        }
    }

    /** Null, false, zero and empty text count as absent in a few places, as they do in JavaScript. */
    public static boolean isFalsy(YamlNode node) {
        return node instanceof YamlScalar scalar
                && (scalar.value() == null
                        || scalar.value().equals(false)
                        || scalar.value().equals("")
                        || scalar.value().equals(0L)
                        || scalar.value().equals(Double.NaN));
    }

    private static void text(YamlMap map, String key, String path, Findings findings) {
        Optional<YamlNode> value = map.get(key);
        if (value.isEmpty()) {
            missing(path, map.position(), findings);
        } else if (!(value.get() instanceof YamlScalar scalar) || scalar.text().isEmpty()) {
            wrong(path, "text", value.get(), findings);
        } else if (scalar.text().get().isEmpty()) {
            findings.error(
                    ProblemCode.ENTITY_ENVELOPE, scalar.position(), path + " must not be empty", "give it a value");
        }
    }

    private static void missing(String path, Position position, Findings findings) {
        findings.error(
                ProblemCode.ENTITY_ENVELOPE,
                position,
                "required field " + path + " is missing",
                "add \"" + path.substring(path.lastIndexOf('.') + 1) + ": …\"");
    }

    private static void wrong(String path, String expected, YamlNode found, Findings findings) {
        String message = path + " must be " + expected + ", found " + Found.describe(found);
        boolean quotable = found instanceof YamlScalar scalar && scalar.value() != null && expected.equals("text");
        String hint = quotable ? "put the value in quotes" : "write " + expected + " there";
        findings.error(ProblemCode.ENTITY_ENVELOPE, found.position(), message, hint);
    }
}
