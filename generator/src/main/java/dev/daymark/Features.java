package dev.daymark;

import dev.daymark.feature.Feature;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Study;
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

    /** What each feature finds in a portal, by its id. */
    Map<String, Study> study(Portal portal) {
        Map<String, Study> studies = new TreeMap<>();
        features.forEach(feature -> studies.put(feature.id(), feature.study(portal)));
        return studies;
    }
}
