package dev.daymark;

import dev.daymark.feature.Contribution;
import dev.daymark.feature.Fact;
import dev.daymark.feature.Feature;
import dev.daymark.feature.Portal;
import dev.daymark.harvest.Collector;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The features on the class path, sorted by id: the built-in ones and those of the user's own jars. */
final class Features {

    private final List<Feature> features;

    private Features(List<Feature> features) {
        this.features = features;
    }

    static Features load(ClassLoader classPath) {
        return new Features(ServiceLoader.load(Feature.class, classPath).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Feature::id))
                .toList());
    }

    List<Collector> collectors() {
        return features.stream()
                .flatMap(feature -> feature.collectors().stream())
                .toList();
    }

    /** What each feature knows, by its id; those that know nothing are left out. */
    Map<String, List<Fact>> facts(Portal portal) {
        Map<String, List<Fact>> facts = new TreeMap<>();
        for (Feature feature : features) {
            List<Fact> known = feature.facts(portal);
            if (!known.isEmpty()) {
                facts.put(feature.id(), known);
            }
        }
        return facts;
    }

    List<Contribution> contributions(Portal portal) {
        return features.stream().map(feature -> feature.contribute(portal)).toList();
    }
}
