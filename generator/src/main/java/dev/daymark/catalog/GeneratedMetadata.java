package dev.daymark.catalog;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.harvest.Harvest;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The annotations that say where an entity comes from, and its identifiers. */
final class GeneratedMetadata {

    static final String MANAGED_BY = "backstage.io/managed-by-location";
    static final String ORIGIN = "backstage.io/managed-by-origin-location";
    static final String VIEW_URL = "backstage.io/view-url";
    static final String EDIT_URL = "backstage.io/edit-url";
    static final String SOURCE_LOCATION = "backstage.io/source-location";

    /** What stands in for an address that would run as a script. */
    private static final String HARMLESS = "about:blank";

    private GeneratedMetadata() {}

    /**
     * All metadata of an entity.
     *
     * @param subject the repository that the descriptor speaks for, if it is an overlay
     */
    static YamlMap complete(Descriptor descriptor, Reached reached, Optional<Harvest> subject) {
        YamlMap metadata = descriptor.fields().metadata();
        YamlMap written = metadata.map("annotations").orElse(YamlMap.EMPTY);
        Map<String, YamlNode> annotations = new LinkedHashMap<>();
        generated(reached, subject).forEach((key, value) -> annotations.put(key, YamlScalar.of(value)));
        written.entries().forEach((key, value) -> {
            if (!key.equals(MANAGED_BY) && !key.equals(ORIGIN)) {
                annotations.put(key, harmless(key, value));
            }
        });
        Map<String, YamlNode> entries = new LinkedHashMap<>(metadata.entries());
        entries.put("annotations", new YamlMap(annotations, written.keys(), written.position()));
        entries.put("uid", YamlScalar.of(Fingerprint.uid(descriptor.ref())));
        entries.putIfAbsent("etag", YamlScalar.of(Fingerprint.etag(descriptor.fields())));
        return new YamlMap(entries, metadata.keys(), metadata.position());
    }

    private static Map<String, String> generated(Reached reached, Optional<Harvest> subject) {
        SourceFile file = reached.file();
        Map<String, String> annotations = new LinkedHashMap<>();
        annotations.put(MANAGED_BY, reached.target().toString());
        annotations.put(ORIGIN, reached.origin().toString());
        if (reached.target().type().equals(Target.URL)) {
            annotations.put(VIEW_URL, reached.target().text());
        }
        Harvest harvest = file.harvest();
        // An editor needs a branch to commit to.
        harvest.repository()
                .branch()
                .flatMap(branch -> forge(harvest).flatMap(url -> url.edit(branch, file.path())))
                .ifPresent(edit -> annotations.put(EDIT_URL, edit));
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        subject.map(repository -> sourceLocation(repository, ""))
                .orElseGet(() -> sourceLocation(harvest, folder))
                .ifPresent(url -> annotations.put(SOURCE_LOCATION, url));
        return annotations;
    }

    private static Optional<String> sourceLocation(Harvest harvest, String folder) {
        return forge(harvest).map(url -> "url:" + url.directory(SourceFile.ref(harvest), folder));
    }

    private static Optional<RepositoryUrl> forge(Harvest harvest) {
        return harvest.repository().url().filter(url -> url.forge().isPresent());
    }

    private static YamlNode harmless(String key, YamlNode value) {
        boolean address = key.equals(VIEW_URL) || key.equals(EDIT_URL);
        boolean script = value instanceof YamlScalar scalar
                && scalar.value() instanceof String text
                && text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s", "").startsWith("javascript:");
        return address && script ? new YamlScalar(HARMLESS, Position.NONE) : value;
    }
}
