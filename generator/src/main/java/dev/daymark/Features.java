package dev.daymark;

import dev.daymark.feature.Feature;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Study;
import dev.daymark.harvest.Collector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The features on the class path, sorted by id: the built-in ones and those of the user's own jars. */
final class Features {

    private static final String WORDS = "daymark/theme/messages.properties";

    private final List<Feature> features;
    private @Nullable List<String> edition;

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

    /** Which Daymark this is, with these features; looked up once, in the jars. */
    synchronized List<String> edition() {
        if (edition == null) {
            edition = Edition.of(this);
        }
        return edition;
    }

    /** The jars and folders that the generator and its features come from, sorted. */
    SortedSet<Path> places() {
        SortedSet<Path> places = new TreeSet<>();
        Stream.concat(Stream.of(Features.class), features.stream().map(Object::getClass))
                .forEach(type -> places.add(place(type)));
        places.addAll(themes());
        return places;
    }

    /** The jars and folders that bring templates and words. */
    private static List<Path> themes() {
        List<Path> places = new ArrayList<>();
        try {
            for (URL words : Collections.list(Features.class.getClassLoader().getResources(WORDS))) {
                URL root = words.openConnection() instanceof JarURLConnection jar
                        ? jar.getJarFileURL()
                        : new URL(words, "../../");
                places.add(Path.of(root.toURI()));
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path holds files", e);
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path holds files", e);
        }
    }

    /** Whether a feature takes something from repositories. */
    boolean collect(String id) {
        return features.stream()
                .anyMatch(feature ->
                        feature.id().equals(id) && !feature.collectors().isEmpty());
    }

    /**
     * What each feature finds in a portal, by its id.
     *
     * @param last what they found in it at an earlier time
     */
    Map<String, Study> study(Portal portal, Map<String, Study> last) {
        Map<String, Study> studies = new TreeMap<>();
        features.forEach(feature -> {
            Study before = last.get(feature.id());
            studies.put(feature.id(), before == null ? feature.study(portal) : feature.study(portal, before));
        });
        return studies;
    }
}
