package dev.daymark;

import dev.daymark.config.CatalogSettings;
import dev.daymark.config.LocationSettings;
import dev.daymark.harvest.DescriptorFile;
import dev.daymark.harvest.DiscoveryRule;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.HarvestPool;
import dev.daymark.harvest.Harvester;
import dev.daymark.harvest.PathGlob;
import dev.daymark.harvest.Resolution;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.source.FolderSource;
import dev.daymark.source.Place;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The descriptors that stand beside the configuration: overlays and configured files. */
final class CentralDescriptors {

    private final CatalogSettings settings;
    private final Path folder;

    CentralDescriptors(CatalogSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /**
     * What they say.
     *
     * @param harvests at most one, as if the folder of the configuration were a repository without a name
     * @param places where on this machine that can change
     */
    record Central(List<Harvest> harvests, List<Place> places) {

        /** The same with further descriptors and problems. */
        Central with(List<DescriptorFile> descriptors, List<Problem> problems) {
            Harvest all = harvests.isEmpty() ? Harvest.NOTHING : harvests.get(0);
            return descriptors.isEmpty() && problems.isEmpty()
                    ? this
                    : new Central(List.of(all.with(descriptors, problems)), places);
        }
    }

    /** Reads them. */
    Central read() throws IOException {
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
            return new Central(List.of(), List.of());
        }
        return read(new DiscoveryRule(Repositories.globs(patterns), List.of()), entries(patterns), places(patterns));
    }

    /** New files come into being where patterns look for them. */
    private List<Place> places(List<String> patterns) {
        return patterns.stream().anyMatch(pattern -> PathGlob.isGlob(first(pattern)))
                ? List.of(Place.entries(folder))
                : List.of();
    }

    /** Reads no more of the folder than what is named; Locations may name more. */
    private Central read(DiscoveryRule rule, Set<String> entries, List<Place> places) throws IOException {
        List<RepositoryHandle> beside = new FolderSource("", folder, entries).repositories();
        List<Harvest> harvests = Repositories.harvest(
                new HarvestPool(new Harvester(rule, List.of()), 1), beside, List.of(), List.of(), () -> {});
        Set<String> more = new TreeSet<>(entries);
        more.addAll(entries(harvests.stream()
                .flatMap(harvest -> harvest.resolutions().stream())
                .filter(resolution -> resolution.paths().isEmpty())
                .flatMap(resolution -> fromFolder(resolution).stream())
                .toList()));
        return more.equals(entries)
                ? new Central(
                        harvests.stream()
                                .map(CentralDescriptors::withoutEmptiness)
                                .toList(),
                        Stream.concat(places.stream(), beside.stream().flatMap(handle -> handle.places().stream()))
                                .toList())
                : read(rule, more, places);
    }

    private Set<String> entries(List<String> patterns) throws IOException {
        Set<String> entries = new TreeSet<>();
        for (String pattern : patterns) {
            String first = first(pattern);
            if (PathGlob.isGlob(first)) {
                PathGlob glob = PathGlob.of(first);
                try (Stream<Path> all = Files.list(folder)) {
                    all.map(path -> path.getFileName().toString())
                            .filter(glob::matches)
                            .forEach(entries::add);
                }
            } else {
                entries.add(first);
            }
        }
        return entries;
    }

    private static String first(String pattern) {
        return pattern.split("/", 2)[0];
    }

    /** What an unresolved reference names, from the folder; nothing when it leads out. */
    private static Optional<String> fromFolder(Resolution resolution) {
        String target = resolution.target();
        boolean absolute = target.startsWith("/");
        String path = relative(absolute ? target.substring(1) : target);
        boolean below = absolute || !resolution.from().contains("/");
        return below && !path.isEmpty() && !path.startsWith("..") && !path.contains(":")
                ? Optional.of(path)
                : Optional.empty();
    }

    /** A folder without overlays is no repository without files. */
    private static Harvest withoutEmptiness(Harvest harvest) {
        return harvest.withProblems(harvest.problems().stream()
                .filter(problem -> !problem.code().equals(ProblemCode.REPOSITORY_EMPTY.id()))
                .toList());
    }

    private static String relative(String path) {
        String plain = path.replace('\\', '/');
        while (plain.startsWith("./")) {
            plain = plain.substring(2);
        }
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
