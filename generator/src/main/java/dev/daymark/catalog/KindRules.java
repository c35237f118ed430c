package dev.daymark.catalog;

import dev.daymark.catalog.pattern.TargetGlob;
import java.util.List;
import java.util.Optional;

/** Decides which kinds may come from a location. Without any rule every kind may. */
final class KindRules {

    private final List<KindRule> rules;

    KindRules(List<KindRule> rules) {
        this.rules = rules;
    }

    boolean allow(String kind, Optional<String> type, Target origin, List<KindRule> ofOrigin) {
        if (rules.isEmpty() && ofOrigin.isEmpty()) {
            return true;
        }
        return ofOrigin.stream().anyMatch(rule -> allows(rule, kind, type))
                || rules.stream().anyMatch(rule -> holdsAt(rule, origin) && allows(rule, kind, type));
    }

    private static boolean allows(KindRule rule, String kind, Optional<String> type) {
        return rule.allow().stream()
                .anyMatch(allowed -> allowed.kind().equalsIgnoreCase(kind)
                        && allowed.type()
                                .map(wanted ->
                                        type.filter(wanted::equalsIgnoreCase).isPresent())
                                .orElse(true));
    }

    private static boolean holdsAt(KindRule rule, Target origin) {
        return rule.places().isEmpty() || rule.places().stream().anyMatch(place -> fits(place, origin));
    }

    private static boolean fits(KindRule.Place place, Target origin) {
        return place.type().map(origin.type()::equals).orElse(true)
                && place.exact().map(origin.text()::equals).orElse(true)
                && place.pattern()
                        .map(pattern -> TargetGlob.of(pattern).matches(origin.text()))
                        .orElse(true);
    }
}
