package dev.daymark.catalog;

import dev.daymark.catalog.schema.Envelope;
import dev.daymark.catalog.schema.Findings;
import dev.daymark.catalog.schema.Found;
import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the relations that an entity's {@code spec} states. */
final class RelationEmitter {

    private final EntityRef self;
    private final Findings findings;
    private final List<EmittedRelation> relations = new ArrayList<>();

    private RelationEmitter(EntityRef self, Findings findings) {
        this.self = self;
        this.findings = findings;
    }

    static List<EmittedRelation> emit(String kind, EntityRef self, YamlMap spec, boolean strict, Findings findings) {
        RelationEmitter emitter = new RelationEmitter(self, findings);
        for (RelationRule rule : RelationRule.of(kind, strict)) {
            spec.get(rule.field())
                    .filter(value -> !Envelope.isFalsy(value))
                    .ifPresent(value -> emitter.emitField(rule, value));
        }
        return emitter.relations;
    }

    private void emitField(RelationRule rule, YamlNode value) {
        List<YamlNode> references = value instanceof YamlList list ? list.items() : List.of(value);
        for (YamlNode reference : references) {
            try {
                emit(rule, written(reference, rule), reference);
            } catch (ReferenceException e) {
                String path = "spec." + rule.field();
                findings.slip(
                        ProblemCode.ENTITY_REFERENCE,
                        reference.position(),
                        path + " names " + Found.describe(reference) + ": " + e.getMessage(),
                        adviceOn(reference, rule));
            }
        }
    }

    private void emit(RelationRule rule, WrittenRef written, YamlNode reference) {
        String text = reference instanceof YamlScalar scalar ? scalar.text().orElse("") : written.name();
        relations.add(new EmittedRelation(
                "spec." + rule.field(), text, written.canonical(), rule.out(), rule.in(), reference.position()));
    }

    private WrittenRef written(YamlNode reference, RelationRule rule) throws ReferenceException {
        if (reference instanceof YamlScalar scalar && scalar.value() instanceof String text) {
            return WrittenRef.parse(text, rule.defaultKind(), self.namespace());
        }
        if (reference instanceof YamlMap map) {
            Optional<String> kind = map.text("kind").or(rule::defaultKind);
            Optional<String> name = map.text("name");
            if (kind.isPresent() && name.isPresent()) {
                return new WrittenRef(kind.get(), map.text("namespace").orElse(self.namespace()), name.get());
            }
        }
        throw new ReferenceException("the reference names no kind");
    }

    private static String adviceOn(YamlNode reference, RelationRule rule) {
        boolean bareName = rule.defaultKind().isEmpty()
                && reference instanceof YamlScalar scalar
                && scalar.value() instanceof String text
                && !text.isEmpty()
                && text.indexOf(':') < 0;
        return bareName
                ? "write the kind before it, such as \"component:\" or \"resource:\""
                : "write [kind:][namespace/]name";
    }
}
