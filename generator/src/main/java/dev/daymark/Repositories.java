package dev.daymark;

import dev.daymark.config.Configuration;
import dev.daymark.config.LocationSettings;
import dev.daymark.config.SourceSettings;
import dev.daymark.harvest.Collector;
import dev.daymark.harvest.DiscoveryRule;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.HarvestPool;
import dev.daymark.harvest.Harvester;
import dev.daymark.harvest.PathGlob;
import dev.daymark.source.DirectorySource;
import dev.daymark.source.EnclosingSource;
import dev.daymark.source.RepositorySource;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The repositories that the configuration names, harvested. */
final class Repositories {

    private final Configuration configuration;
    private final Path folder;

    Repositories(Configuration configuration, Path folder) {
        this.configuration = configuration;
        this.folder = folder;
    }

    /** What each repository says, in the order of the sources. */
    List<Harvest> harvest(List<Collector> collectors, int threads, Progress progress) throws IOException {
        List<RepositoryHandle> handles = new ArrayList<>();
        for (SourceSettings settings : configuration.sources()) {
            handles.addAll(source(settings).repositories());
        }
        Progress.Phase phase = progress.begin("Reading repositories");
        AtomicInteger done = new AtomicInteger();
        List<Harvest> harvests = harvest(
                new Harvester(rule(), collectors),
                threads,
                handles,
                addresses(),
                () -> phase.advance(done.incrementAndGet(), handles.size()));
        phase.end(harvests.size(), "repositories");
        return harvests;
    }

    static List<Harvest> harvest(
            Harvester harvester, int threads, List<RepositoryHandle> handles, List<String> addresses, Runnable finished)
            throws IOException {
        try {
            return new HarvestPool(harvester, threads).harvest(handles, addresses, harvest -> finished.run());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading repositories");
        }
    }

    private RepositorySource source(SourceSettings settings) {
        if (settings instanceof SourceSettings.Directory directory) {
            return new DirectorySource(folder.resolve(directory.path()), directory.url(), directory.uncommitted());
        }
        return new EnclosingSource(folder, true);
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
