package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.config.Configuration;
import dev.daymark.diagram.DrawingMemory;
import dev.daymark.diagram.ExternalDrawings;
import dev.daymark.harvest.ReopenedRepositories;
import dev.daymark.preview.PreviewedSite;
import dev.daymark.search.TextMemory;
import java.time.Clock;
import java.util.Optional;

/**
 * The portal of a preview after a build, which the next build begins with.
 *
 * @param ingredients what it was made of
 * @param repositories reads what no harvest holds
 * @param studied what it shows
 * @param portal its files
 * @param site the same as readers ask for it
 */
record BuiltPortal(
        Ingredients ingredients,
        ReopenedRepositories repositories,
        StudiedPortal studied,
        PlannedPortal portal,
        PreviewedSite site) {

    /**
     * What builds of one preview have in common.
     *
     * @param features what the portal shows beside the catalog
     * @param drawings diagrams that were drawn
     * @param words what the last search has read of texts
     * @param threads how many things are done at a time
     * @param clock tells the one file that names the time of the build what time it is
     */
    record Workshop(Features features, DrawingMemory drawings, TextMemory words, int threads, Clock clock) {}

    /**
     * Builds.
     *
     * @param last the portal before: what is the same in it is not made again
     * @param progress hears how far the build is
     */
    static BuiltPortal of(Ingredients from, Workshop workshop, Optional<BuiltPortal> last, Progress progress) {
        Configuration configuration = from.configuration();
        Catalog catalog = last.filter(before -> before.ingredients.makeTheSameCatalogAs(from))
                .map(before -> before.studied.judged().withContentOf(from.harvests()))
                .orElseGet(() ->
                        Run.assemble(Judgement.of(configuration.catalog()), from.harvests(), from.beside(), progress));
        Optional<BuiltPortal> same = last.filter(before -> before.ingredients.areOfTheSamePortalAs(from));
        ReopenedRepositories repositories =
                same.map(BuiltPortal::repositories).orElseGet(() -> new ReopenedRepositories(from.handles()));
        Progress.Phase phase = progress.begin("Planning pages");
        StudiedPortal studied = StudiedPortal.of(
                configuration.portal(),
                catalog,
                from.harvests(),
                from.published().files(from.harvests(), repositories),
                new ExternalDrawings(configuration.diagrams(), workshop.drawings()),
                from.theme().words(),
                workshop.features(),
                same.map(BuiltPortal::studied));
        PlannedPortal portal = PlannedPortal.of(
                configuration.portal(),
                studied,
                from.theme(),
                workshop.words(),
                workshop.threads(),
                workshop.clock(),
                same.map(BuiltPortal::portal));
        phase.end(portal.pages(), "pages");
        return new BuiltPortal(
                from, repositories, studied, portal, new PreviewedPortal(portal, configuration, catalog));
    }
}
