package dev.daymark;

import dev.daymark.config.CatalogSettings;
import dev.daymark.config.LocationSettings;
import dev.daymark.harvest.DiscoveryRule;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.Harvester;
import dev.daymark.source.FolderSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The descriptors that stand beside the configuration: overlays and configured files. */
final class CentralDescriptors {

    private final CatalogSettings settings;
    private final Path folder;

    CentralDescriptors(CatalogSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** What they say, as if the folder of the configuration were a repository without a name. */
    List<Harvest> harvest() throws IOException {
        List<String> patterns = new ArrayList<>();
        settings.overlays().map(CentralDescriptors::relative).ifPresent(overlays -> {
            patterns.add(overlays + "/**/*.yaml");
            patterns.add(overlays + "/**/*.yml");
        });
        settings.locations().stream()
                .filter(location -> location.type() == LocationSettings.Type.FILE)
                .map(location -> relative(location.target()))
                .forEach(patterns::add);
        if (patterns.isEmpty()) {
            return List.of();
        }
        Set<String> entries = new TreeSet<>();
        patterns.forEach(pattern -> entries.add(pattern.split("/", 2)[0]));
        DiscoveryRule rule = new DiscoveryRule(Repositories.globs(patterns), List.of());
        return Repositories.harvest(
                new Harvester(rule, List.of()),
                1,
                new FolderSource("", folder, entries).repositories(),
                List.of(),
                () -> {});
    }

    private static String relative(String path) {
        String plain = path.replace('\\', '/');
        while (plain.startsWith("./")) {
            plain = plain.substring(2);
        }
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
