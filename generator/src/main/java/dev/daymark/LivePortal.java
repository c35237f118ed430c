package dev.daymark;

import dev.daymark.config.CatalogSettings;
import dev.daymark.config.Configuration;
import dev.daymark.config.ConfigurationException;
import dev.daymark.diagram.DrawingMemory;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.HarvestMemory;
import dev.daymark.harvest.PublishedHarvests;
import dev.daymark.preview.Previewed;
import dev.daymark.preview.PreviewedSite;
import dev.daymark.site.theme.Theme;
import dev.daymark.source.Artifacts;
import dev.daymark.source.Place;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A portal that is built again and again, each time from what has changed and what is known of the rest: harvests by
 * repository, the central descriptors, the catalog, the theme. Shows work trees as they lie on the disk. Used by one
 * thread.
 */
public final class LivePortal implements Previewed {

    private final ConfigurationPlace configured;
    private final Path cache;
    private final Remotes remotes;
    private final Artifacts artifacts;
    private final ClassLoader classPath = LivePortal.class.getClassLoader();
    private final BuiltPortal.Workshop workshop;
    private final Map<RepositoryHandle, List<Place>> placesOf = new HashMap<>();
    private Progress progress;
    private Set<Place> watched = Set.of();
    private @Nullable Remembered remembered;
    private @Nullable BuiltPortal last;

    /** Where everything is, now. */
    private record Whereabouts(
            Configuration configuration,
            Repositories repositories,
            HarvestMemory memory,
            List<RepositoryHandle> handles,
            PublishedHarvests published,
            CentralDescriptors.Central central,
            CentralDescriptors.Central beside,
            ConfiguredTheme theme) {}

    /** Harvests, and the settings that they were made with. */
    private record Remembered(CatalogSettings settings, HarvestMemory memory) {}

    /**
     * A portal that has not been built yet.
     *
     * @param configured where the configuration is
     * @param cache what is kept from run to run, as for {@link Daymark}
     * @param threads how many things are done at a time, at least 1
     * @param progress hears how far the first build is
     * @param clock tells the one file that names the time of the build what time it is
     */
    public LivePortal(ConfigurationPlace configured, Path cache, int threads, Progress progress, Clock clock) {
        this(configured, cache, false, threads, progress, clock, Artifacts.NONE);
    }

    /**
     * A portal that has not been built yet.
     *
     * @param offline whether to do with what the cache holds of other machines, which are asked once otherwise
     * @param artifacts finds harvests in Maven repositories
     */
    public LivePortal(
            ConfigurationPlace configured,
            Path cache,
            boolean offline,
            int threads,
            Progress progress,
            Clock clock,
            Artifacts artifacts) {
        this.configured = configured;
        this.cache = cache.toAbsolutePath();
        this.remotes = Remotes.in(cache, offline);
        this.progress = progress;
        this.workshop = new BuiltPortal.Workshop(
                Features.load(classPath), new DrawingMemory(), new WordsInMemory(), threads, clock);
        this.artifacts = artifacts;
    }

    @Override
    public PreviewedSite build(Set<Place> changed, Watching watching) throws ConfigurationException, IOException {
        Progress told = new StagedProgress(progress, watching::reached);
        Whereabouts now = look(changed, watching);
        FetchPhase.run(now.handles, told);
        List<Harvest> harvests = now.repositories.harvest(
                now.handles,
                now.published,
                now.repositories.harvester(workshop.features().collectors()),
                workshop.threads(),
                now.memory,
                told);
        Ingredients ingredients = new Ingredients(
                now.configuration,
                now.handles,
                now.published,
                harvests,
                now.central,
                now.beside,
                theme(now.theme, changed));
        if (last == null || !last.ingredients().equals(ingredients)) {
            last = BuiltPortal.of(ingredients, workshop, Optional.ofNullable(last), told);
        }
        progress = Progress.NONE;
        return last.site();
    }

    /** Archives are large, and seldom new. */
    private PublishedHarvests published(Configuration configuration, Repositories repositories, Set<Place> changed)
            throws IOException {
        boolean same = last != null
                && last.ingredients().configuration().sources().equals(configuration.sources())
                && Collections.disjoint(changed, repositories.stores());
        return same && last != null
                ? last.ingredients().published()
                : repositories.published(cache, artifacts, workshop.features());
    }

    /** Finds out where everything is, and has it watched before it is read. */
    private Whereabouts look(Set<Place> changed, Watching watching) throws ConfigurationException, IOException {
        Set<Place> wanted = new LinkedHashSet<>(Set.of(configured.place()));
        try {
            Configuration configuration = configured.read();
            Path folder = configured.folder();
            ConfiguredTheme theme = ConfiguredTheme.of(configuration.portal(), folder);
            theme.place().ifPresent(wanted::add);
            Repositories repositories = Repositories.uncommitted(configuration, folder, remotes);
            wanted.addAll(repositories.places());
            List<RepositoryHandle> handles = repositories.list();
            HarvestMemory memory = memory(configuration.catalog(), repositories);
            forget(changed, memory);
            wanted.addAll(repositories.stores());
            PublishedHarvests published = published(configuration, repositories, changed);
            handles.forEach(handle -> wanted.addAll(placesOf.computeIfAbsent(handle, RepositoryHandle::places)));
            CentralDescriptors descriptors = new CentralDescriptors(configuration.catalog(), folder);
            CentralDescriptors.Central central = central(descriptors, configuration, changed);
            wanted.addAll(central.places());
            watching.watch(wanted);
            if (!watched.containsAll(central.places())) {
                central = descriptors.read();
            }
            watched = wanted;
            return new Whereabouts(
                    configuration,
                    repositories,
                    memory,
                    handles,
                    published,
                    central,
                    repositories.beside(central),
                    theme);
        } catch (ConfigurationException | IOException e) {
            // Wherever this is mended, it is noticed: a folder that the configuration names may be missing.
            wanted.add(Place.entries(configured.folder()));
            wanted.addAll(watched);
            watching.watch(wanted);
            throw e;
        }
    }

    private HarvestMemory memory(CatalogSettings settings, Repositories repositories) {
        if (remembered == null || !remembered.settings.equals(settings)) {
            remembered = new Remembered(settings, new HarvestMemory(repositories.known(cache, workshop.features())));
        }
        return remembered.memory;
    }

    private void forget(Set<Place> changed, HarvestMemory memory) {
        Set<RepositoryHandle> repositories = placesOf.entrySet().stream()
                .filter(entry -> !Collections.disjoint(entry.getValue(), changed))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        memory.forget(repositories);
        placesOf.keySet().removeAll(repositories);
    }

    private CentralDescriptors.Central central(
            CentralDescriptors descriptors, Configuration configuration, Set<Place> changed) throws IOException {
        Ingredients before = last == null ? null : last.ingredients();
        boolean known = before != null
                && before.configuration().catalog().equals(configuration.catalog())
                && Collections.disjoint(before.central().places(), changed);
        return before != null && known ? before.central() : descriptors.read();
    }

    private Theme theme(ConfiguredTheme configured, Set<Place> changed) {
        Ingredients before = last == null ? null : last.ingredients();
        boolean known = before != null
                && configured.equals(ConfiguredTheme.of(before.configuration().portal(), configured.folder()))
                && Collections.disjoint(configured.place().stream().toList(), changed);
        return before != null && known ? before.theme() : configured.load(classPath);
    }
}
