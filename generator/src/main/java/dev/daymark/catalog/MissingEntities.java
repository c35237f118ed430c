package dev.daymark.catalog;

import dev.daymark.catalog.schema.DescriptorSchema;
import dev.daymark.catalog.schema.Found;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Severity;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entities that descriptors name but none declares: reports each mention, and implies those that can exist. */
final class MissingEntities {

    private final Claims claims;
    private final Unreached unreached;
    private final RelationGraph graph;
    private final List<Problem> problems;
    private final NameAdvice advice;

    MissingEntities(Claims claims, Unreached unreached, RelationGraph graph, List<Problem> problems) {
        this.claims = claims;
        this.unreached = unreached;
        this.graph = graph;
        this.problems = problems;
        this.advice = new NameAdvice(claims);
    }

    private record Reason(String why, Optional<String> hint, Optional<EntityRef> meant) {}

    /** The implied entities, by reference. */
    List<ResolvedEntity> imply() {
        List<ResolvedEntity> implied = new ArrayList<>();
        graph.mentions().forEach((ref, mentions) -> {
            if (!claims.holds(ref)) {
                Reason reason = reasonFor(ref);
                mentions.forEach(mention -> report(mention, reason));
                if (DescriptorSchema.isPlausible(ref.kind(), ref.namespace(), ref.name())) {
                    implied.add(entity(ref, mentions, reason.meant()));
                }
            }
        });
        return implied;
    }

    /** Why an entity is missing, and what to do. */
    private Reason reasonFor(EntityRef ref) {
        return unreached
                .declaring(ref)
                .map(file -> new Reason(
                        "but only " + file.whole().inRun() + " declares " + ref + ", and no Location leads there",
                        Optional.of("add that file to the targets of a Location, or to catalog.discovery.include in "
                                + "daymark.yaml"),
                        Optional.empty()))
                .orElseGet(() -> undeclared(ref, advice.meant(ref)));
    }

    private Reason undeclared(EntityRef ref, Optional<EntityRef> meant) {
        return new Reason("but no descriptor declares " + ref, advice.on(ref, meant), meant);
    }

    private void report(RelationGraph.Mention mention, Reason reason) {
        EmittedRelation relation = mention.relation();
        boolean owner = relation.out().equals(RelationType.OWNED_BY);
        ProblemCode code = owner ? ProblemCode.OWNER_UNKNOWN : ProblemCode.REFERENCE_UNKNOWN;
        Severity severity = owner && advice.knowsNobody() ? Severity.INFO : code.severity();
        problems.add(new Problem(
                code.id(),
                severity,
                relation.field() + " names " + Found.quote(relation.written()) + ", " + reason.why(),
                reason.hint(),
                mention.by().file().at(relation.position()),
                Optional.of(mention.by().ref().toString())));
    }

    private ResolvedEntity entity(EntityRef ref, List<RelationGraph.Mention> mentions, Optional<EntityRef> meant) {
        Map<String, YamlNode> metadata = new LinkedHashMap<>();
        metadata.put("name", YamlScalar.of(writtenName(ref, mentions)));
        metadata.put("namespace", YamlScalar.of(ref.namespace()));
        List<EntityRef> by = mentions.stream()
                .map(mention -> mention.by().ref())
                .distinct()
                .sorted()
                .toList();
        return new ResolvedEntity(
                ref,
                "backstage.io/v1alpha1",
                DescriptorSchema.meantKind(ref.kind()),
                new YamlMap(metadata, Map.of(), Position.NONE),
                YamlMap.EMPTY,
                graph.of(ref),
                new Origin.Implied(by, meant),
                List.of());
    }

    /** The name in the letters of the first mention. */
    private static String writtenName(EntityRef ref, List<RelationGraph.Mention> mentions) {
        String written = mentions.get(0).relation().written();
        int length = ref.name().length();
        String tail = written.length() < length ? written : written.substring(written.length() - length);
        return tail.equalsIgnoreCase(ref.name()) ? tail : ref.name();
    }
}
