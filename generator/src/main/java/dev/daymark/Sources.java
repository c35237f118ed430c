package dev.daymark;

import dev.daymark.binary.ByteWriter;
import dev.daymark.binary.Digest;
import dev.daymark.binary.ValueBytes;
import dev.daymark.config.Configuration;
import dev.daymark.config.Secret;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.HarvestCache;
import dev.daymark.harvest.HarvestFile;
import dev.daymark.harvest.HarvestMemory;
import dev.daymark.harvest.PublishedHarvests;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that a portal is made of besides theme and code: found and, where it is far away, fetched, but not yet read. */
final class Sources {

    private final Configuration configuration;
    private final Features features;
    private final Repositories repositories;
    private final List<RepositoryHandle> handles;
    private final PublishedHarvests published;
    private final HarvestCache known;
    private final CentralDescriptors.Central central;
    private List<String> found = List.of();

    private Sources(
            Configuration configuration,
            Features features,
            Repositories repositories,
            List<RepositoryHandle> handles,
            PublishedHarvests published,
            HarvestCache known,
            CentralDescriptors.Central central) {
        this.configuration = configuration;
        this.features = features;
        this.repositories = repositories;
        this.handles = handles;
        this.published = published;
        this.known = known;
        this.central = central;
    }

    /**
     * Finds what a configuration names.
     *
     * @throws IOException when a source as a whole cannot be read
     */
    static Sources find(Run run, Features features) throws IOException {
        Configuration configuration = run.configuration();
        Repositories repositories =
                Repositories.asConfigured(configuration, run.folder(), Remotes.in(run.cache(), run.offline()));
        List<RepositoryHandle> handles = repositories.list();
        PublishedHarvests published = repositories.published(run.cache(), run.artifacts(), features);
        FetchPhase.run(handles, run.progress());
        return new Sources(
                configuration,
                features,
                repositories,
                handles,
                published,
                repositories.known(run.cache(), features),
                repositories.beside(new CentralDescriptors(configuration.catalog(), run.folder()).read()));
    }

    /** The features that read them. */
    Features features() {
        return features;
    }

    /** How many repositories there are to read. */
    int count() {
        return handles.size();
    }

    /**
     * The configuration, without its secrets, and the state of all that it names in one digest: equal digests, equal
     * harvests.
     *
     * @return empty when that cannot be told without reading, as of files that nobody has committed
     */
    Optional<String> state() {
        List<String> parts = new ArrayList<>();
        try {
            ByteWriter settings = new ByteWriter();
            new ValueBytes(Set.of(Secret.class), (value, out) -> {}).write(configuration, settings);
            parts.add(Digest.of(settings.bytes()));
            Optional<List<String>> repositories = states();
            if (repositories.isEmpty()) {
                return Optional.empty();
            }
            found = repositories.get();
            parts.addAll(found);
        } catch (IOException | ValueBytes.UntellableException e) {
            return Optional.empty();
        }
        parts.addAll(published.state());
        central.harvests().forEach(harvest -> parts.add(Digest.of(HarvestFile.write(harvest))));
        return Optional.of(Digest.of(parts));
    }

    /** Whether no repository has moved since {@link #state} was told: what was read meanwhile may be of neither state. */
    boolean stand() throws IOException {
        return states().filter(found::equals).isPresent();
    }

    private Optional<List<String>> states() throws IOException {
        List<String> states = new ArrayList<>();
        for (RepositoryHandle handle : handles) {
            Optional<String> state = handle.state();
            if (state.isEmpty()) {
                return Optional.empty();
            }
            states.addAll(List.of(handle.name(), state.get(), handle.forge().toString()));
        }
        return Optional.of(states);
    }

    /** Reads them. */
    ReadSources read(int threads, Progress progress) throws IOException {
        List<Harvest> harvests = repositories.harvest(
                handles,
                published,
                repositories.harvester(features.collectors()),
                threads,
                new HarvestMemory(known),
                progress);
        return new ReadSources(features, handles, published, known, harvests, central);
    }
}
