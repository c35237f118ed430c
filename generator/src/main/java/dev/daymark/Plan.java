package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.harvest.ArchivesInTurn;
import dev.daymark.harvest.HarvestCache;
import dev.daymark.problem.Problem;
import dev.daymark.site.DeadLink;
import dev.daymark.site.output.WriteSummary;
import dev.daymark.site.theme.Theme;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A portal that has been planned, and what it was planned from.
 *
 * @param catalog everything that the repositories say
 * @param portal the portal
 * @param theme how it looks
 * @param files the files of repositories, kept open
 * @param asked what was read of them
 * @param known how much of the reading was done before
 */
record Plan(
        Catalog catalog, PlannedPortal portal, Theme theme, ArchivesInTurn files, AskedFiles asked, HarvestCache known)
        implements AutoCloseable {

    /** What came of it when nothing was written. */
    BuildReport report() {
        return report(0, 0, List.of(), new WriteSummary(0, 0, 0));
    }

    /**
     * What came of it.
     *
     * @param pages how many the portal has
     * @param kept how many of them were there
     * @param deadLinks links of pages that lead nowhere
     * @param written what became of files
     */
    BuildReport report(int pages, int kept, List<DeadLink> deadLinks, WriteSummary written) {
        List<Problem> problems = Stream.of(
                        catalog.problems().stream(),
                        portal.problems().stream(),
                        theme.problems().stream(),
                        deadLinks.stream().map(SiteFaults::problem),
                        asked.problems().stream())
                .flatMap(some -> some)
                .toList();
        return new BuildReport(
                catalog.repositories().size(),
                (int) catalog.declared().count(),
                pages,
                problems,
                new Work(
                        known.made(),
                        known.recalled(),
                        pages - kept,
                        kept,
                        written.written(),
                        written.unchanged(),
                        written.deleted()));
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
