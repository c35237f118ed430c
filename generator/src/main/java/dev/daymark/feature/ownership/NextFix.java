package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.ExternalLink;
import dev.daymark.feature.Words;
import dev.daymark.problem.Problem;
import dev.daymark.problem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The one thing that would help an entity's readers most. A team's page shows it instead of a list of faults.
 *
 * @param severity that of the problem it would end; empty when something good is missing, but nothing is wrong
 * @param text what to do
 * @param why what is wrong; empty when nothing is
 * @param field where to write it; empty when the text says so
 */
record NextFix(String severity, String text, String why, String field) {
    private static final Set<String> PARTS = Set.of("component", "api", "resource");

    /** What makes an entity more useful, the most useful first. */
    private static final List<Gap> GAPS = List.of(
            new Gap("description", "metadata.description", entity -> entity.description()
                    .isEmpty()),
            new Gap(
                    "system",
                    "spec.system",
                    entity -> PARTS.contains(entity.ref().kind()) && lacksWhole(entity)),
            new Gap("domain", "spec.domain", entity -> isKind(entity, "system") && lacksWhole(entity)),
            new Gap(
                    "provider",
                    "spec.providesApis",
                    entity -> isKind(entity, "api")
                            && entity.targets(RelationType.API_PROVIDED_BY).isEmpty()),
            new Gap(
                    "successor",
                    "daymark.dev/replaced-by",
                    entity -> isAt(entity, "deprecated")
                            && entity.annotation("daymark.dev/replaced-by").isEmpty()),
            new Gap(
                    "parts",
                    "spec.system",
                    entity -> isKind(entity, "system")
                            && entity.targets(RelationType.HAS_PART).isEmpty()),
            new Gap(
                    "links",
                    "metadata.links",
                    entity -> isKind(entity, "component")
                            && isAt(entity, "production")
                            && ExternalLink.of(entity).isEmpty()));

    private record Gap(String id, String field, Predicate<ResolvedEntity> open) {}

    /** What to do next for an entity; empty when all is well. */
    static Optional<NextFix> of(ResolvedEntity entity, Words words) {
        Optional<Problem> worst = entity.problems().stream()
                .min(Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()));
        Optional<NextFix> wrong = worst.map(NextFix::of);
        if (worst.filter(problem -> problem.severity() != Severity.INFO).isPresent()) {
            return wrong;
        }
        return GAPS.stream()
                .filter(gap -> gap.open().test(entity))
                .findFirst()
                .map(gap -> new NextFix("", words.text("fix." + gap.id()), "", gap.field()))
                .or(() -> wrong);
    }

    private static NextFix of(Problem problem) {
        String severity = problem.severity().label();
        return problem.hint()
                .map(hint -> new NextFix(severity, sentence(hint), problem.message(), ""))
                .orElseGet(() -> new NextFix(severity, sentence(problem.message()), "", ""));
    }

    /** Hints begin in lower case, because reports put words before them. */
    private static String sentence(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    private static boolean lacksWhole(ResolvedEntity entity) {
        return entity.targets(RelationType.PART_OF).stream()
                .map(EntityRef::kind)
                .noneMatch(Set.of("system", "domain", "component")::contains);
    }

    private static boolean isKind(ResolvedEntity entity, String kind) {
        return entity.ref().kind().equals(kind);
    }

    private static boolean isAt(ResolvedEntity entity, String lifecycle) {
        return entity.lifecycle().filter(lifecycle::equalsIgnoreCase).isPresent();
    }
}
