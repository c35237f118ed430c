package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.CatalogAssembler;
import dev.daymark.catalog.CatalogInput;
import dev.daymark.catalog.CatalogOptions;
import dev.daymark.config.Configuration;
import dev.daymark.config.PortalSettings;
import dev.daymark.diagram.DrawingMemory;
import dev.daymark.diagram.ExternalDrawings;
import dev.daymark.diff.CatalogChange;
import dev.daymark.diff.Comparison;
import dev.daymark.diff.PublishedCatalog;
import dev.daymark.feature.Drawings;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.HarvestArchive;
import dev.daymark.harvest.HarvestCache;
import dev.daymark.harvest.RecordedFiles;
import dev.daymark.harvest.RepositoriesInTurn;
import dev.daymark.harvest.RepositoryFiles;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.search.TextMemory;
import dev.daymark.site.DeadLink;
import dev.daymark.site.api.DaymarkApi;
import dev.daymark.site.check.Finding;
import dev.daymark.site.check.Rule;
import dev.daymark.site.check.SiteChecker;
import dev.daymark.site.output.SiteWriter;
import dev.daymark.site.output.WriteSummary;
import dev.daymark.site.theme.Theme;
import dev.daymark.source.Artifacts;
import dev.daymark.source.PublishedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the repositories of an organisation into a portal. */
public final class Daymark {

    private static final WriteSummary NOTHING_WRITTEN = new WriteSummary(0, 0, 0);

    private final Configuration configuration;
    private final Path folder;
    private final Path cache;
    private final boolean offline;
    private final int threads;
    private final Progress progress;
    private final Clock clock;
    private final Artifacts artifacts;
    private final ClassLoader classPath = Daymark.class.getClassLoader();

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
        this(configuration, folder, cache, false, threads, progress, clock, Artifacts.NONE);
    }

    private Daymark(
            Configuration configuration,
            Path folder,
            Path cache,
            boolean offline,
            int threads,
            Progress progress,
            Clock clock,
            Artifacts artifacts) {
        this.configuration = configuration;
        this.folder = folder.toAbsolutePath();
        this.cache = cache.toAbsolutePath();
        this.offline = offline;
        this.threads = threads;
        this.progress = progress;
        this.clock = clock;
        this.artifacts = artifacts;
    }

    /** The same build with what the cache holds of other machines. */
    public Daymark offline() {
        return new Daymark(configuration, folder, cache, true, threads, progress, clock, artifacts);
    }

    /** The same build with harvests of Maven repositories. */
    public Daymark with(Artifacts maven) {
        return new Daymark(configuration, folder, cache, offline, threads, progress, clock, maven);
    }

    /**
     * Reads everything and judges it, without writing.
     *
     * @throws IOException when a source as a whole cannot be read
     */
    public BuildReport validate() throws IOException {
        Theme theme = ConfiguredTheme.of(configuration.portal(), folder).load(classPath);
        try (Plan plan = plan(theme)) {
            return report(plan, 0, 0, theme, List.of(), NOTHING_WRITTEN);
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
        Theme theme = ConfiguredTheme.of(configuration.portal(), folder).load(classPath);
        ReadSources read = readSources();
        Comparison comparison = compare(read, published);
        List<Harvest> all = read.with(comparison.others());
        Catalog catalog = assemble(comparison.options(), all, read.central(), progress);
        try (Plan plan = plan(read, all, catalog, theme)) {
            BuildReport report = report(plan, 0, 0, theme, List.of(), NOTHING_WRITTEN);
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
        ReadSources read = readSources();
        Comparison comparison = compare(read, published);
        return comparison.change(
                assemble(comparison.options(), read.with(comparison.others()), read.central(), progress));
    }

    /**
     * Writes the harvest of each repository, with the files that its pages show, to be published.
     *
     * @param output the folder of the archives
     * @return the archives
     * @throws IOException when a repository cannot be read, or an archive cannot be written
     */
    public List<Path> harvest(Path output) throws IOException {
        Theme theme = ConfiguredTheme.of(configuration.portal(), folder).load(classPath);
        ReadSources read = readSources();
        List<Path> archives = new ArrayList<>();
        try (RepositoriesInTurn files = new RepositoriesInTurn(read.handles())) {
            for (Harvest harvest : read.harvests()) {
                String name = harvest.repository().name();
                List<Harvest> alone = List.of(harvest);
                RecordedFiles recorded = new RecordedFiles(name, files);
                Catalog catalog = assemble(Judgement.of(configuration.catalog()), alone, read.central(), Progress.NONE);
                plan(read, alone, catalog, theme, recorded).readAttachments();
                archives.add(HarvestArchive.write(harvest, recorded.read(), output));
            }
        }
        return archives;
    }

    private Comparison compare(ReadSources read, PublishedCatalog published) {
        return new Comparison(published, read.harvests(), Judgement.of(configuration.catalog()));
    }

    /**
     * Writes the portal. Readers of the folder see the previous portal until the new one is complete.
     *
     * @param output the folder of the portal
     * @throws IOException when a source as a whole cannot be read, or the portal cannot be written
     */
    public BuildReport generate(Path output) throws IOException {
        ConfiguredTheme configured = ConfiguredTheme.of(configuration.portal(), folder);
        Features features = Features.load(classPath);
        Optional<String> look = configured.look(Edition.of(features));
        try (SiteWriter site = SiteWriter.open(output)) {
            Sources sources = find(features);
            NotedReport noted = NotedReport.of(look, sources.state());
            Optional<BuildReport> same = noted.read(site);
            return same.isPresent()
                    ? keep(same.get(), sources.count(), site, noted.origin())
                    : generate(output, site, sources, configured.load(classPath), look, noted);
        }
    }

    /** Nothing that the portal is made of has moved since it was built. */
    private BuildReport keep(BuildReport same, int repositories, SiteWriter site, String origin) throws IOException {
        Progress.Phase phase = progress.begin("Comparing with the last build");
        site.keepAll();
        site.writeAll(DaymarkApi.build(clock.instant()));
        WriteSummary files = site.commit(origin);
        phase.end(repositories, "repositories, none of them moved");
        return same.keptAs(repositories, files);
    }

    private BuildReport generate(
            Path output, SiteWriter site, Sources sources, Theme theme, Optional<String> look, NotedReport noted)
            throws IOException {
        ReadSources read = sources.read(threads, progress);
        Catalog catalog = assemble(Judgement.of(configuration.catalog()), read.harvests(), read.central(), progress);
        try (Plan plan = plan(read, read.harvests(), catalog, theme)) {
            new ShrinkGuard(configuration.checks().mayShrink())
                    .check(output, catalog.accepted().count());
            Progress.Phase phase = progress.begin("Writing pages");
            CountedPages pages = new CountedPages(site, phase, plan.portal.pages());
            List<DeadLink> deadLinks = plan.portal.writeTo(site, look, pages);
            phase.end(plan.portal.pages(), "pages");
            if (configuration.portal().compress() == PortalSettings.Compress.GZIP) {
                site.compress();
            }
            boolean lasts = read.last() && configuration.diagrams().none();
            WriteSummary summary = site.commit(lasts ? noted.origin() : "");
            BuildReport report = report(plan, plan.portal.pages(), pages.kept(), theme, deadLinks, summary);
            if (lasts) {
                noted.write(report, site);
            }
            return report;
        }
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
                SiteChecker.check(portal).stream().map(Daymark::problem).toList();
        phase.end(faults.size(), "faults");
        return faults;
    }

    private record Plan(Catalog catalog, PlannedPortal portal, RepositoriesInTurn files, HarvestCache known)
            implements AutoCloseable {

        @Override
        public void close() {
            files.close();
        }
    }

    /** Reads everything, and makes nothing yet. */
    private Plan plan(Theme theme) throws IOException {
        ReadSources read = readSources();
        Catalog catalog = assemble(Judgement.of(configuration.catalog()), read.harvests(), read.central(), progress);
        return plan(read, read.harvests(), catalog, theme);
    }

    private Sources find(Features features) throws IOException {
        return Sources.find(configuration, folder, cache, offline, artifacts, features, progress);
    }

    private ReadSources readSources() throws IOException {
        return find(Features.load(classPath)).read(threads, progress);
    }

    private Plan plan(ReadSources read, List<Harvest> harvests, Catalog catalog, Theme theme) {
        RepositoriesInTurn files = new RepositoriesInTurn(read.handles());
        PlannedPortal portal =
                plan(read, harvests, catalog, theme, read.published().files(harvests, files));
        return new Plan(catalog, portal, files, read.known());
    }

    private PlannedPortal plan(
            ReadSources read, List<Harvest> harvests, Catalog catalog, Theme theme, RepositoryFiles files) {
        Drawings drawings = new ExternalDrawings(configuration.diagrams(), new DrawingMemory());
        return PlannedPortal.of(
                configuration.portal(),
                catalog,
                harvests,
                files,
                drawings,
                read.features(),
                theme,
                words(read.features()),
                threads,
                clock);
    }

    private TextMemory words(Features features) {
        return new WordsOnDisk(cache, configuration.portal().name(), Edition.of(features));
    }

    static Catalog assemble(
            CatalogOptions options, List<Harvest> harvests, CentralDescriptors.Central central, Progress progress) {
        Progress.Phase phase = progress.begin("Assembling the catalog");
        Catalog catalog = CatalogAssembler.assemble(new CatalogInput(harvests, central.harvests(), options));
        phase.end(catalog.declared().count(), "entities");
        return catalog;
    }

    private static BuildReport report(
            Plan plan, int pages, int kept, Theme theme, List<DeadLink> deadLinks, WriteSummary files) {
        Catalog catalog = plan.catalog;
        List<Problem> problems = Stream.of(
                        catalog.problems().stream(),
                        plan.portal.problems().stream(),
                        theme.problems().stream(),
                        deadLinks.stream().map(Daymark::problem))
                .flatMap(some -> some)
                .toList();
        return new BuildReport(
                catalog.repositories().size(),
                (int) catalog.declared().count(),
                pages,
                problems,
                new Work(
                        plan.known.made(),
                        plan.known.recalled(),
                        pages - kept,
                        kept,
                        files.written(),
                        files.unchanged(),
                        files.deleted()));
    }

    private static Problem problem(DeadLink link) {
        return Problem.of(
                        ProblemCode.PAGE_LINK,
                        SourceLocation.ofFile("", link.page()),
                        "the page links to " + link.address() + ", which is no page of the portal")
                .withHint("mend the feature or the template that makes this page");
    }

    private static Problem problem(Finding fault) {
        return Problem.of(
                fault.rule() == Rule.BUDGET ? ProblemCode.PAGE_BUDGET : ProblemCode.PAGE_FAULT,
                new SourceLocation("", fault.page(), fault.line(), 0),
                fault.rule().id() + ": " + fault.message());
    }
}
