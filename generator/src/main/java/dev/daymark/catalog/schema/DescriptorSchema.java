package dev.daymark.catalog.schema;

import static dev.daymark.catalog.schema.Field.optional;
import static dev.daymark.catalog.schema.Field.required;
import static dev.daymark.catalog.schema.Field.text;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges a whole descriptor whose envelope is sound and whose placeholders are resolved. */
public final class DescriptorSchema {

    private static final Set<String> ROOT_FIELDS = Set.of("apiVersion", "kind", "metadata", "spec");

    static final ObjectShape METADATA = new ObjectShape(
            text("uid"),
            text("etag"),
            required("name", Shape.TEXT),
            text("namespace"),
            text("title"),
            optional("description", Shape.ANY_TEXT),
            optional("labels", Shape.mapOf(Shape.LOOSE_TEXT)),
            optional("annotations", Shape.mapOf(Shape.LOOSE_TEXT)),
            optional("tags", Shape.listOf(Shape.TEXT)),
            optional(
                    "links",
                    Shape.listOf(
                            new ObjectShape(required("url", Shape.TEXT), text("title"), text("icon"), text("type")))));

    private static final List<String> METADATA_FIELDS =
            METADATA.fields().stream().map(Field::name).toList();

    private final Set<String> extraKinds;

    /**
     * Knows the built-in kinds.
     *
     * @param extraKinds further kinds that are no cause for concern
     */
    public DescriptorSchema(Set<String> extraKinds) {
        this.extraKinds = Set.copyOf(extraKinds);
    }

    /**
     * A judged descriptor.
     *
     * @param apiVersion as written
     * @param kind as written; a built-in kind in other letters is put right
     * @param metadata with a namespace, and without annotations that count as absent
     * @param spec empty when there is none
     */
    public record Judged(String apiVersion, String kind, YamlMap metadata, YamlMap spec) {}

    /** The built-in kind that is meant, as it should be written; otherwise the text itself. */
    public static String meantKind(String kind) {
        return Kinds.ALL.stream()
                .map(Kind::name)
                .filter(name -> name.equalsIgnoreCase(kind))
                .findFirst()
                .orElse(kind);
    }

    /** Whether an entity could have these names. Letter case does not count, as in references. */
    public static boolean isPlausible(String kind, String namespace, String name) {
        return Format.isKind(kind) && Format.isNamespace(namespace) && Format.isName(name);
    }

    /** The fields of {@code spec} that a kind requires; none for a kind that is not known. */
    public static List<String> requiredFields(String kind) {
        return named(kind).stream()
                .flatMap(known -> known.spec().fields().stream())
                .filter(field -> field.need() == Field.Need.REQUIRED)
                .map(Field::name)
                .toList();
    }

    /** Judges a descriptor; its value is of use only if no finding rejects it. */
    public Judged judge(YamlMap root, Findings findings) {
        judgeRootFields(root, findings);
        String apiVersion = root.text("apiVersion").orElse("");
        String kind = judgeKind(apiVersion, root, findings);
        YamlMap written = withoutFalsyAnnotations(root.map("metadata").orElse(YamlMap.EMPTY));
        YamlMap metadata = METADATA.judge(written, "metadata", findings) instanceof YamlMap map ? map : written;
        Formats.judge(apiVersion, kind, root, metadata, findings);
        FieldSpelling.check(metadata, METADATA_FIELDS, "metadata", findings);
        YamlMap spec = judgeSpec(apiVersion, kind, root, findings);
        return new Judged(apiVersion, kind, withNamespace(metadata), spec);
    }

    private static void judgeRootFields(YamlMap root, Findings findings) {
        root.keys().forEach((key, position) -> {
            if (!ROOT_FIELDS.contains(key)) {
                findings.slip(
                        ProblemCode.ENTITY_FIELD,
                        position,
                        "unknown field " + Found.quote(key) + " beside metadata and spec",
                        key.equals("relations") || key.equals("status")
                                ? "remove it: the catalog writes this field itself"
                                : "move it into metadata or spec, or remove it: Backstage rejects the entity");
            }
        });
    }

    private String judgeKind(String apiVersion, YamlMap root, Findings findings) {
        String written = root.text("kind").orElse("");
        Position position = positionOfValue(root, "kind");
        String kind = findings.strict() ? written : meantKind(written);
        if (!kind.equals(written)) {
            findings.warning(
                    ProblemCode.ENTITY_KIND_UNKNOWN,
                    position,
                    "kind " + Found.quote(written) + " is read as " + kind,
                    "write \"kind: " + kind + "\": letter case counts in Backstage");
        }
        Optional<Kind> known = named(kind);
        if (known.isEmpty() && !extraKinds.contains(kind)) {
            findings.slip(
                    ProblemCode.ENTITY_KIND_UNKNOWN,
                    position,
                    "kind " + Found.quote(kind) + " is not known",
                    "known kinds: " + knownKinds() + "; others need a plugin in Backstage");
        } else if (known.isPresent() && !known.get().apiVersions().contains(apiVersion)) {
            findings.slip(
                    ProblemCode.ENTITY_KIND_UNKNOWN,
                    positionOfValue(root, "apiVersion"),
                    "apiVersion " + Found.quote(apiVersion) + " is not known for kind " + kind,
                    "write \"apiVersion: "
                            + known.get().apiVersions().stream()
                                    .sorted()
                                    .findFirst()
                                    .orElseThrow() + "\"");
        }
        return kind;
    }

    private static YamlMap judgeSpec(String apiVersion, String kind, YamlMap root, Findings findings) {
        Optional<Kind> known = named(kind).filter(schema -> schema.apiVersions().contains(apiVersion));
        Optional<YamlNode> spec = root.get("spec");
        boolean absent = spec.isEmpty() || (!findings.strict() && isNull(spec.get()));
        if (absent) {
            known.ifPresent(schema -> judgeMissingSpec(schema, root, findings));
            return YamlMap.EMPTY;
        }
        if (!(spec.get() instanceof YamlMap map)) {
            Shape.OBJECT.judge(spec.get(), "spec", findings);
            return YamlMap.EMPTY;
        }
        if (known.isEmpty()) {
            return map;
        }
        FieldSpelling.check(map, known.get().fieldNames(), "spec", findings);
        return known.get().spec().judge(map, "spec", findings) instanceof YamlMap judged ? judged : map;
    }

    private static void judgeMissingSpec(Kind kind, YamlMap root, Findings findings) {
        Position position = root.positionOf("spec");
        boolean nothingRequired = kind.spec().fields().stream().noneMatch(field -> field.need() == Field.Need.REQUIRED);
        if (nothingRequired) {
            findings.slip(
                    ProblemCode.ENTITY_FIELD,
                    position,
                    "required field spec is missing",
                    "write \"spec: {}\" if there is nothing to say: Backstage rejects the entity");
        } else {
            findings.error(
                    ProblemCode.ENTITY_FIELD,
                    position,
                    "required field spec is missing",
                    "add \"spec:\" with what the kind needs");
        }
    }

    private static YamlMap withoutFalsyAnnotations(YamlMap metadata) {
        if (metadata.get("annotations").filter(Envelope::isFalsy).isEmpty()) {
            return metadata;
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>(metadata.entries());
        entries.remove("annotations");
        return new YamlMap(entries, metadata.keys(), metadata.position());
    }

    private static YamlMap withNamespace(YamlMap metadata) {
        if (metadata.get("namespace").isPresent()) {
            return metadata;
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>(metadata.entries());
        entries.put("namespace", YamlScalar.of("default"));
        return new YamlMap(entries, metadata.keys(), metadata.position());
    }

    private static Optional<Kind> named(String name) {
        return Kinds.ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    private static String knownKinds() {
        return String.join(
                ", ",
                Kinds.ALL.stream()
                        .map(Kind::name)
                        .sorted((a, b) -> a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static Position positionOfValue(YamlMap map, String key) {
        return map.get(key).map(YamlNode::position).orElse(map.position());
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.value() == null;
    }
}
