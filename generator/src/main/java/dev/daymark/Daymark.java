package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.config.Configuration;
import dev.daymark.diff.CatalogChange;
import dev.daymark.diff.Comparison;
import dev.daymark.diff.PublishedCatalog;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.HarvestArchive;
import dev.daymark.harvest.RecordedFiles;
import dev.daymark.harvest.RepositoriesInTurn;
import dev.daymark.problem.Problem;
import dev.daymark.site.check.SiteChecker;
import dev.daymark.site.theme.Theme;
import dev.daymark.source.Artifacts;
import dev.daymark.source.PublishedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Turns the repositories of an organisation into a portal. */
public final class Daymark {

    private final Run run;

    /**
     * A build.
     *
     * @param configuration what to read and how to show it
     * @param folder where the relative paths of the configuration begin
     * @param cache what is kept from build to build, each kind in a folder of its own; may be missing, may be deleted at
     *     any time, may serve several builds at once
     * @param threads how many things are done at a time, at least 1
     * @param progress hears how far the build is
     * @param clock tells the one file that names the time of the build what time it is
     */
    public Daymark(Configuration configuration, Path folder, Path cache, int threads, Progress progress, Clock clock) {
        this(new Run(
                configuration,
                folder.toAbsolutePath(),
                cache.toAbsolutePath(),
                false,
                threads,
                progress,
                clock,
                Artifacts.NONE));
    }

    private Daymark(Run run) {
        this.run = run;
    }

    /** The same build with what the cache holds of other machines. */
    public Daymark offline() {
        return new Daymark(run.withOffline());
    }

    /** The same build with harvests of Maven repositories. */
    public Daymark with(Artifacts maven) {
        return new Daymark(run.with(maven));
    }

    /**
     * Reads everything and judges it, without writing.
     *
     * @throws IOException when a source as a whole cannot be read
     */
    public BuildReport validate() throws IOException {
        Theme theme = theme();
        ReadSources read = run.read();
        try (Plan plan = run.plan(read, read.harvests(), run.assemble(read), theme)) {
            return plan.report();
        }
    }

    /**
     * Reads everything and judges it among all that a published portal knows, without writing. Only problems of the
     * repositories that are read are told, and those that they make for others.
     *
     * @throws IOException when a source as a whole or the portal cannot be read
     */
    public BuildReport validate(PublishedSite against) throws IOException {
        PublishedCatalog published = PublishedCatalog.read(against);
        Theme theme = theme();
        ReadSources read = run.read();
        Comparison comparison = compare(read, published);
        List<Harvest> all = read.with(comparison.others());
        Catalog catalog = Run.assemble(comparison.options(), all, read.central(), run.progress());
        try (Plan plan = run.plan(read, all, catalog, theme)) {
            BuildReport report = plan.report();
            return new BuildReport(
                    read.harvests().size(),
                    comparison.count(catalog),
                    0,
                    comparison.problems(catalog, report.problems()),
                    report.work());
        }
    }

    /**
     * Tells what the repositories that are read change in the catalog of a published portal.
     *
     * @throws IOException when a source as a whole or the portal cannot be read
     */
    public CatalogChange diff(PublishedSite against) throws IOException {
        PublishedCatalog published = PublishedCatalog.read(against);
        ReadSources read = run.read();
        Comparison comparison = compare(read, published);
        return comparison.change(
                Run.assemble(comparison.options(), read.with(comparison.others()), read.central(), run.progress()));
    }

    /**
     * Writes the harvest of each repository, with the files that its pages show, to be published.
     *
     * @param output the folder of the archives
     * @return the archives
     * @throws IOException when a repository cannot be read, or an archive cannot be written
     */
    public List<Path> harvest(Path output) throws IOException {
        Theme theme = theme();
        ReadSources read = run.read();
        List<Path> archives = new ArrayList<>();
        try (RepositoriesInTurn files = new RepositoriesInTurn(read.handles(), read.harvests())) {
            for (Harvest harvest : read.harvests()) {
                List<Harvest> alone = List.of(harvest);
                RecordedFiles recorded = new RecordedFiles(harvest.repository().name(), files);
                Catalog catalog =
                        Run.assemble(Judgement.of(run.configuration().catalog()), alone, read.central(), Progress.NONE);
                run.plan(read, alone, catalog, theme, recorded).readAttachments();
                archives.add(HarvestArchive.write(harvest, recorded.read(), output));
            }
        }
        return archives;
    }

    /**
     * Writes the portal. Readers of the folder see the previous portal until the new one is complete.
     *
     * @param output the folder of the portal
     * @throws IOException when a source as a whole cannot be read, or the portal cannot be written
     */
    public BuildReport generate(Path output) throws IOException {
        return new Generation(run, output).generate();
    }

    /**
     * Looks over all pages of a finished portal: links, anchors, markup, content policy, budgets. What is found is a fault
     * of the theme, of a feature or of Daymark, never of a repository.
     *
     * @param portal its folder
     * @param progress hears that the check runs
     * @return what is wrong, sorted; the paths are those of pages
     * @throws IOException when the portal cannot be read
     */
    public static List<Problem> check(Path portal, Progress progress) throws IOException {
        Progress.Phase phase = progress.begin("Checking pages");
        List<Problem> faults =
                SiteChecker.check(portal).stream().map(SiteFaults::problem).toList();
        phase.end(faults.size(), "faults");
        return faults;
    }

    private Theme theme() {
        return run.theme().load(Run.classPath());
    }

    private Comparison compare(ReadSources read, PublishedCatalog published) {
        return new Comparison(
                published, read.harvests(), Judgement.of(run.configuration().catalog()));
    }
}
