package dev.daymark;

import dev.daymark.config.Configuration;
import dev.daymark.config.LocationSettings;
import dev.daymark.config.SourceSettings;
import dev.daymark.harvest.Collector;
import dev.daymark.harvest.DiscoveryRule;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.HarvestMemory;
import dev.daymark.harvest.HarvestPool;
import dev.daymark.harvest.Harvester;
import dev.daymark.harvest.PathGlob;
import dev.daymark.source.DirectorySource;
import dev.daymark.source.EnclosingSource;
import dev.daymark.source.Place;
import dev.daymark.source.RepositorySource;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The repositories that the configuration names: where they are, and what they say. */
final class Repositories {

    private final Configuration configuration;
    private final List<RepositorySource> sources;

    private Repositories(Configuration configuration, List<RepositorySource> sources) {
        this.configuration = configuration;
        this.sources = sources;
    }

    /** Work trees as the configuration wants them: at their last commit unless it says otherwise. */
    static Repositories asConfigured(Configuration configuration, Path folder) {
        return of(configuration, folder, false);
    }

    /** Work trees as they lie on the disk, whatever the configuration says. */
    static Repositories uncommitted(Configuration configuration, Path folder) {
        return of(configuration, folder, true);
    }

    private static Repositories of(Configuration configuration, Path folder, boolean uncommitted) {
        return new Repositories(
                configuration,
                configuration.sources().stream()
                        .map(settings -> source(settings, folder, uncommitted))
                        .toList());
    }

    private static RepositorySource source(SourceSettings settings, Path folder, boolean uncommitted) {
        if (settings instanceof SourceSettings.Directory directory) {
            return new DirectorySource(
                    folder.resolve(directory.path()), directory.url(), uncommitted || directory.uncommitted());
        }
        if (settings instanceof SourceSettings.SingleRepository single) {
            return new EnclosingSource(
                    folder.resolve(single.path()), single.name(), single.url(), uncommitted || single.uncommitted());
        }
        return EnclosingSource.asItLies(folder);
    }

    /** Where on this machine repositories can come and go. */
    List<Place> places() {
        return sources.stream().flatMap(source -> source.places().stream()).toList();
    }

    /** All repositories, in the order of the sources. */
    List<RepositoryHandle> list() throws IOException {
        List<RepositoryHandle> handles = new ArrayList<>();
        for (RepositorySource source : sources) {
            handles.addAll(source.repositories());
        }
        return handles;
    }

    /**
     * What each repository says.
     *
     * @param memory what an earlier run has read with the same harvester
     * @return sorted by name
     */
    List<Harvest> harvest(
            List<RepositoryHandle> handles, Harvester harvester, int threads, HarvestMemory memory, Progress progress)
            throws IOException {
        Progress.Phase phase = progress.begin("Reading repositories");
        AtomicInteger done = new AtomicInteger();
        List<Harvest> harvests = harvest(
                new HarvestPool(harvester, threads, memory),
                handles,
                addresses(),
                () -> phase.advance(done.incrementAndGet(), handles.size()));
        phase.end(harvests.size(), "repositories");
        return harvests.stream()
                .sorted(Comparator.comparing(harvest -> harvest.repository().name()))
                .toList();
    }

    static List<Harvest> harvest(
            HarvestPool pool, List<RepositoryHandle> handles, List<String> addresses, Runnable finished)
            throws IOException {
        try {
            return pool.harvest(handles, addresses, harvest -> finished.run());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading repositories");
        }
    }

    /** What reads a repository as the configuration wants it. */
    Harvester harvester(List<Collector> collectors) {
        return new Harvester(rule(), collectors);
    }

    private List<String> addresses() {
        return configuration.catalog().locations().stream()
                .filter(location -> location.type() == LocationSettings.Type.URL)
                .map(LocationSettings::target)
                .toList();
    }

    private DiscoveryRule rule() {
        return new DiscoveryRule(
                globs(configuration.catalog().discovery().include()),
                globs(configuration.catalog().discovery().exclude()));
    }

    static List<PathGlob> globs(List<String> patterns) {
        return patterns.stream().map(PathGlob::of).toList();
    }
}
