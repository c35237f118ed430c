package dev.daymark;

import dev.daymark.catalog.CatalogOptions;
import dev.daymark.catalog.ConfiguredLocation;
import dev.daymark.catalog.KindRule;
import dev.daymark.config.CatalogSettings;
import java.util.List;
import java.util.Set;

/** How the configuration wants descriptors to be judged, in the catalog's own terms. */
final class Judgement {

    private Judgement() {}

    static CatalogOptions of(CatalogSettings settings) {
        return new CatalogOptions(
                settings.strict(),
                Set.of(),
                rules(settings.rules()),
                settings.locations().stream()
                        .map(location -> new ConfiguredLocation(
                                location.type().label(),
                                withoutCredentials(location.target()),
                                rules(location.rules())))
                        .toList());
    }

    /** The catalog writes the target into annotations and messages, and a token may be part of it. */
    private static String withoutCredentials(String target) {
        return target.replaceFirst("^([A-Za-z][A-Za-z0-9+.-]*://)[^/]*@", "$1");
    }

    private static List<KindRule> rules(List<dev.daymark.config.KindRule> rules) {
        return rules.stream()
                .map(rule -> new KindRule(
                        rule.allow().stream()
                                .map(allowed -> new KindRule.Allowed(allowed.kind(), allowed.specType()))
                                .toList(),
                        rule.locations().stream()
                                .map(place -> new KindRule.Place(place.type(), place.exact(), place.pattern()))
                                .toList()))
                .toList();
    }
}
