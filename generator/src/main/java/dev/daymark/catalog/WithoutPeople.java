package dev.daymark.catalog;

import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.Problem;
import dev.daymark.source.Commit;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Leaves nothing of people: neither users nor what leads to them. */
final class WithoutPeople {

    private static final String USER = "user";
    private static final Pattern USER_REFERENCE = Pattern.compile("(?i)\\buser:[^\\s/]");

    /** An owner in a CODEOWNERS file that is no team of an organisation. */
    private static final Pattern PERSON = Pattern.compile("(?m)(?<=[ \\t])@[^\\s/]+(?=\\s|$)");

    private WithoutPeople() {}

    static Optional<ResolvedEntity> entity(ResolvedEntity entity) {
        Origin origin = entity.origin();
        if (origin instanceof Origin.Implied implied) {
            List<EntityRef> mentions =
                    implied.mentions().stream().filter(ref -> !isPerson(ref)).toList();
            origin = new Origin.Implied(mentions, implied.meant().filter(ref -> !isPerson(ref)));
            if (mentions.isEmpty()) {
                return Optional.empty();
            }
        }
        if (isPerson(entity.ref())) {
            return Optional.empty();
        }
        return Optional.of(new ResolvedEntity(
                entity.ref(),
                entity.apiVersion(),
                entity.kind(),
                entity.metadata(),
                spec(entity),
                entity.relations().stream()
                        .filter(relation -> !isPerson(relation.target()))
                        .toList(),
                origin,
                entity.problems()));
    }

    static Optional<Problem> problem(Problem problem) {
        boolean ofPerson =
                problem.entity().filter(ref -> ref.startsWith("user:")).isPresent()
                        || USER_REFERENCE.matcher(problem.message()).find();
        Optional<String> hint =
                problem.hint().filter(text -> !USER_REFERENCE.matcher(text).find());
        return ofPerson
                ? Optional.empty()
                : Optional.of(new Problem(
                        problem.code(),
                        problem.severity(),
                        problem.message(),
                        hint,
                        problem.location(),
                        problem.entity()));
    }

    static RepositoryFacts repository(RepositoryFacts facts) {
        return new RepositoryFacts(
                facts.name(),
                facts.url(),
                facts.branch(),
                facts.commit().map(commit -> new Commit(commit.id(), "", commit.time())),
                facts.treeId(),
                facts.state(),
                facts.forge(),
                facts.stale());
    }

    static String codeOwners(String text) {
        return PERSON.matcher(text).replaceAll("");
    }

    private static YamlMap spec(ResolvedEntity entity) {
        YamlMap spec = entity.spec();
        Map<String, YamlNode> entries = new LinkedHashMap<>(spec.entries());
        for (RelationRule rule : RelationRule.of(entity.kind(), false)) {
            entries.computeIfPresent(
                    rule.field(), (field, value) -> withoutPeople(value, rule).orElse(null));
        }
        return entries.equals(spec.entries()) ? spec : new YamlMap(entries, spec.keys(), spec.position());
    }

    private static Optional<YamlNode> withoutPeople(YamlNode value, RelationRule rule) {
        if (value instanceof YamlList list) {
            List<YamlNode> others = list.items().stream()
                    .filter(item -> !namesPerson(item, rule))
                    .toList();
            boolean onlyPeople = others.isEmpty() && !list.items().isEmpty();
            return onlyPeople ? Optional.empty() : Optional.of(new YamlList(others, list.position()));
        }
        return namesPerson(value, rule) ? Optional.empty() : Optional.of(value);
    }

    private static boolean namesPerson(YamlNode reference, RelationRule rule) {
        Optional<String> kind = Optional.empty();
        if (reference instanceof YamlScalar scalar) {
            kind = scalar.text()
                    .flatMap(text -> EntityRef.parse(text, rule.defaultKind(), ""))
                    .map(EntityRef::kind);
        } else if (reference instanceof YamlMap map) {
            kind = map.text("kind").or(rule::defaultKind);
        }
        return kind.filter(USER::equalsIgnoreCase).isPresent();
    }

    private static boolean isPerson(EntityRef ref) {
        return ref.kind().equals(USER);
    }
}
