package dev.daymark;

import dev.daymark.feature.Feature;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Study;
import dev.daymark.harvest.Collector;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /** The jars and folders that the generator and its features come from, sorted. */
    SortedSet<Path> places() {
        SortedSet<Path> places = new TreeSet<>();
        Stream.concat(Stream.of(Features.class), features.stream().map(Object::getClass))
                .forEach(type -> places.add(place(type)));
        return places;
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path holds files", e);
        }
    }

    /** What each feature finds in a portal, by its id. */
    Map<String, Study> study(Portal portal) {
        Map<String, Study> studies = new TreeMap<>();
        features.forEach(feature -> studies.put(feature.id(), feature.study(portal)));
        return studies;
    }
}
