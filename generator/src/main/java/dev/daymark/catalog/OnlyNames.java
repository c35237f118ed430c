package dev.daymark.catalog;

import dev.daymark.problem.Problem;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Leaves of a user what names the person, and takes mail addresses out of texts that list them. */
final class OnlyNames {

    private static final Set<String> METADATA = Set.of("name", "namespace", "title", "uid", "etag", "annotations");
    private static final Set<String> SPEC = Set.of("profile", "memberOf");
    private static final Pattern MAIL = Pattern.compile("[^\\s\"'<>@/]{1,64}@[^\\s\"'<>@/]{1,253}");

    private OnlyNames() {}

    static ResolvedEntity entity(ResolvedEntity entity) {
        if (!entity.ref().kind().equals("user")) {
            return entity;
        }
        YamlMap metadata = only(METADATA::contains, entity.metadata());
        YamlMap spec = only(SPEC::contains, entity.spec());
        return new ResolvedEntity(
                entity.ref(),
                entity.apiVersion(),
                entity.kind(),
                // Annotations of other products are identifiers that lead to the person.
                with("annotations", key -> key.startsWith("backstage.io/"), metadata),
                with("profile", "displayName"::equals, spec),
                entity.relations(),
                entity.origin(),
                entity.problems());
    }

    static Problem problem(Problem problem) {
        Problem plain = new Problem(
                problem.code(),
                problem.severity(),
                withoutMail(problem.message()),
                problem.hint().map(OnlyNames::withoutMail),
                problem.location(),
                problem.entity());
        return plain.equals(problem) ? problem : plain;
    }

    /** An owner by mail address is no owner any more. */
    static String codeOwners(String text) {
        return MAIL.matcher(text).replaceAll("");
    }

    private static String withoutMail(String text) {
        return text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll("…");
    }

    private static YamlMap with(String key, Predicate<String> kept, YamlMap map) {
        return map.map(key)
                .map(value -> ListOrder.with(map, key, only(kept, value)))
                .orElseGet(() -> only(name -> !name.equals(key), map));
    }

    private static YamlMap only(Predicate<String> kept, YamlMap map) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(map.entries());
        Collection<String> keys = entries.keySet();
        keys.removeIf(kept.negate());
        return new YamlMap(entries, map.keys(), map.position());
    }
}
