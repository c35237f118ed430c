package dev.daymark;

import dev.daymark.config.CatalogSettings;
import dev.daymark.config.Configuration;
import dev.daymark.config.ForgeSettings;
import dev.daymark.config.LocationSettings;
import dev.daymark.config.SourceSettings;
import dev.daymark.harvest.Collector;
import dev.daymark.harvest.DiscoveryRule;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.HarvestCache;
import dev.daymark.harvest.HarvestMemory;
import dev.daymark.harvest.HarvestPool;
import dev.daymark.harvest.Harvester;
import dev.daymark.harvest.Newest;
import dev.daymark.harvest.PathGlob;
import dev.daymark.harvest.PublishedHarvests;
import dev.daymark.harvest.TeamDescriptors;
import dev.daymark.source.Artifacts;
import dev.daymark.source.DirectorySource;
import dev.daymark.source.EnclosingSource;
import dev.daymark.source.FileStore;
import dev.daymark.source.GitSource;
import dev.daymark.source.Place;
import dev.daymark.source.PublishedSite;
import dev.daymark.source.RepositorySource;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import dev.daymark.source.listing.ForgeListing;
import dev.daymark.source.remote.Credentials;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The repositories that the configuration names: where they are, and what they say. */
final class Repositories {

    private final Configuration configuration;
    private final List<RepositorySource> sources;
    private final Path folder;

    private Repositories(Configuration configuration, List<RepositorySource> sources, Path folder) {
        this.configuration = configuration;
        this.sources = sources;
        this.folder = folder;
    }

    /** Work trees as the configuration wants them: at their last commit unless it says otherwise. */
    static Repositories asConfigured(Configuration configuration, Path folder, Remotes remotes) {
        return of(configuration, folder, remotes, false);
    }

    /** Work trees as they lie on the disk, whatever the configuration says. */
    static Repositories uncommitted(Configuration configuration, Path folder, Remotes remotes) {
        return of(configuration, folder, remotes, true);
    }

    private static Repositories of(Configuration configuration, Path folder, Remotes remotes, boolean uncommitted) {
        return new Repositories(
                configuration,
                configuration.sources().stream()
                        .filter(settings -> !(settings instanceof SourceSettings.Harvests))
                        .map(settings -> source(settings, folder, remotes, uncommitted))
                        .toList(),
                folder);
    }

    private static RepositorySource source(SourceSettings settings, Path folder, Remotes remotes, boolean uncommitted) {
        if (settings instanceof SourceSettings.Directory directory) {
            return new DirectorySource(
                    folder.resolve(directory.path()), directory.url(), uncommitted || directory.uncommitted());
        }
        if (settings instanceof SourceSettings.SingleRepository single) {
            return new EnclosingSource(
                    folder.resolve(single.path()), single.name(), single.url(), uncommitted || single.uncommitted());
        }
        if (settings instanceof SourceSettings.Git git) {
            return new GitSource(
                    git.address(),
                    git.ref(),
                    git.name(),
                    git.url(),
                    Credentials.configured(git.token(), git.username()),
                    remotes.git());
        }
        if (settings instanceof ForgeSettings forge) {
            return new ForgeSource(forge, remotes.forges(), remotes.git());
        }
        return EnclosingSource.asItLies(folder);
    }

    /**
     * What stands beside the configuration, with what forges say: teams, people, and that they say nothing.
     *
     * @param central what stands there without them
     */
    CentralDescriptors.Central beside(CentralDescriptors.Central central) throws IOException {
        CentralDescriptors.Central all = central;
        for (RepositorySource source : sources) {
            if (source instanceof ForgeSource forge) {
                ForgeListing.Result listing = forge.listing();
                all = all.with(
                        listing.organisations().stream()
                                .map(TeamDescriptors::of)
                                .toList(),
                        listing.problems());
            }
        }
        return all;
    }

    /** Where on this machine repositories can come and go. */
    List<Place> places() {
        return sources.stream().flatMap(source -> source.places().stream()).toList();
    }

    /**
     * What repositories say that have published their harvests.
     *
     * @param cache where copies of them are kept
     * @param artifacts finds those in Maven repositories
     * @param features what reads repositories
     */
    PublishedHarvests published(Path cache, Artifacts artifacts, Features features) throws IOException {
        Path copies = cache.resolve("published");
        return PublishedHarvests.read(
                harvests().map(settings -> store(settings, copies, artifacts)).toList(),
                features.collectors(),
                known(cache, features));
    }

    private Stream<SourceSettings.Harvests> harvests() {
        return configuration.sources().stream()
                .filter(SourceSettings.Harvests.class::isInstance)
                .map(SourceSettings.Harvests.class::cast);
    }

    private FileStore store(SourceSettings.Harvests settings, Path copies, Artifacts artifacts) {
        String place = settings.place();
        Optional<String> artifact = settings.artifact();
        if (artifact.isPresent()) {
            String name = settings.name().orElseGet(() -> artifact.get().split(":", -1)[1]);
            return new FileStore.Artifact(artifact.get(), name, artifacts, copies.resolve(FileStore.folderName(place)));
        }
        if (PublishedSite.isAddress(place)) {
            return new FileStore.Remote(PublishedSite.at(place, folder), copies.resolve(FileStore.folderName(place)));
        }
        Path store = folder.resolve(place).normalize();
        return new FileStore.InFolder(store, copies.resolve(FileStore.folderName(store.toString())));
    }

    /** Where on this machine harvests are published. */
    List<Place> stores() {
        return harvests()
                .filter(settings -> settings.artifact().isEmpty() && !PublishedSite.isAddress(settings.place()))
                .map(settings -> Place.entries(folder.resolve(settings.place())))
                .toList();
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
     * @param published what repositories say that are read elsewhere
     * @param memory what an earlier run has read with the same harvester
     * @return sorted by name
     */
    List<Harvest> harvest(
            List<RepositoryHandle> handles,
            PublishedHarvests published,
            Harvester harvester,
            int threads,
            HarvestMemory memory,
            Progress progress)
            throws IOException {
        Progress.Phase phase = progress.begin("Reading repositories");
        AtomicInteger done = new AtomicInteger();
        List<Harvest> harvests = harvest(
                new HarvestPool(harvester, threads, memory),
                handles,
                published.harvests(),
                addresses(),
                () -> phase.advance(done.incrementAndGet(), handles.size()));
        List<Harvest> all = Newest.of(harvests, published.harvests());
        phase.end(all.size(), "repositories");
        return all;
    }

    static List<Harvest> harvest(
            HarvestPool pool,
            List<RepositoryHandle> handles,
            List<Harvest> known,
            List<String> addresses,
            Runnable finished)
            throws IOException {
        try {
            return pool.harvest(handles, known, addresses, harvest -> finished.run());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading repositories");
        }
    }

    /** What reads a repository as the configuration wants it. */
    Harvester harvester(List<Collector> collectors) {
        return new Harvester(rule(), collectors);
    }

    /** The harvests that earlier runs have made in the same way. */
    HarvestCache known(Path cache, Features features) {
        CatalogSettings.Discovery discovery = configuration.catalog().discovery();
        List<String> reading = Stream.of(
                        features.edition().stream(),
                        Stream.of("include"),
                        discovery.include().stream(),
                        Stream.of("exclude"),
                        discovery.exclude().stream(),
                        Stream.of("collectors"),
                        features.collectors().stream().map(Collector::id))
                .flatMap(some -> some)
                .toList();
        return HarvestCache.in(cache.resolve("harvests"), reading);
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
