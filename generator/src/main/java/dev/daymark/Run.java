package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.CatalogAssembler;
import dev.daymark.catalog.CatalogInput;
import dev.daymark.catalog.CatalogOptions;
import dev.daymark.config.Configuration;
import dev.daymark.diagram.DrawingMemory;
import dev.daymark.diagram.ExternalDrawings;
import dev.daymark.feature.Drawings;
import dev.daymark.harvest.ArchivesInTurn;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoriesInTurn;
import dev.daymark.harvest.RepositoryFiles;
import dev.daymark.site.theme.Theme;
import dev.daymark.source.Artifacts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What one run works with, and its steps: find, read, assemble, plan.
 *
 * @param configuration what to read and how to show it
 * @param folder where the relative paths of the configuration begin; absolute
 * @param cache what is kept from build to build; absolute
 * @param offline whether to do with what the cache holds of other machines
 * @param threads how many things are done at a time
 * @param progress hears how far the build is
 * @param clock tells the one file that names the time of the build what time it is
 * @param artifacts finds harvests in Maven repositories
 */
record Run(
        Configuration configuration,
        Path folder,
        Path cache,
        boolean offline,
        int threads,
        Progress progress,
        Clock clock,
        Artifacts artifacts) {

    /** Features and themes are found where Daymark is. */
    static ClassLoader classPath() {
        return Run.class.getClassLoader();
    }

    Run withOffline() {
        return new Run(configuration, folder, cache, true, threads, progress, clock, artifacts);
    }

    Run with(Artifacts maven) {
        return new Run(configuration, folder, cache, offline, threads, progress, clock, maven);
    }

    ConfiguredTheme theme() {
        return ConfiguredTheme.of(configuration.portal(), folder);
    }

    /** Finds the sources, and fetches those that are far away. */
    Sources find(Features features) throws IOException {
        return Sources.find(this, features);
    }

    /** Finds and reads the sources. */
    ReadSources read() throws IOException {
        return find(Features.load(classPath())).read(threads, progress);
    }

    /** The catalog of all that was read. */
    Catalog assemble(ReadSources read) {
        return assemble(Judgement.of(configuration.catalog()), read.harvests(), read.central(), progress);
    }

    static Catalog assemble(
            CatalogOptions options, List<Harvest> harvests, CentralDescriptors.Central central, Progress progress) {
        Progress.Phase phase = progress.begin("Assembling the catalog");
        Catalog catalog = CatalogAssembler.assemble(new CatalogInput(harvests, central.harvests(), options));
        phase.end(catalog.declared().count(), "entities");
        return catalog;
    }

    /** The portal of a catalog, with the files of all repositories. */
    Plan plan(ReadSources read, List<Harvest> harvests, Catalog catalog, Theme theme) {
        ArchivesInTurn files = read.published().filesInTurn(harvests, new RepositoriesInTurn(read.handles(), harvests));
        AskedFiles asked = new AskedFiles(files);
        PlannedPortal portal = plan(read, harvests, catalog, theme, asked);
        return new Plan(catalog, portal, theme, files, asked, read.known());
    }

    /** The same with files from elsewhere. */
    PlannedPortal plan(ReadSources read, List<Harvest> harvests, Catalog catalog, Theme theme, RepositoryFiles files) {
        Drawings drawings = new ExternalDrawings(configuration.diagrams(), new DrawingMemory());
        StudiedPortal studied = StudiedPortal.of(
                configuration.portal(),
                catalog,
                harvests,
                files,
                drawings,
                theme.words(),
                read.features(),
                Optional.empty());
        return PlannedPortal.of(
                configuration.portal(),
                studied,
                theme,
                new WordsOnDisk(
                        cache, configuration.portal().name(), read.features().edition()),
                threads,
                clock,
                Optional.empty());
    }
}
