package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.CatalogAssembler;
import dev.daymark.catalog.CatalogInput;
import dev.daymark.catalog.People;
import dev.daymark.config.Configuration;
import dev.daymark.config.PortalSettings;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Fact;
import dev.daymark.feature.Portal;
import dev.daymark.harvest.Harvest;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.site.DeadLink;
import dev.daymark.site.SiteOptions;
import dev.daymark.site.SiteOutput;
import dev.daymark.site.SiteRenderer;
import dev.daymark.site.SiteWriter;
import dev.daymark.site.Theme;
import dev.daymark.site.UrlStyle;
import dev.daymark.site.api.CatalogApi;
import dev.daymark.site.api.DaymarkApi;
import dev.daymark.site.check.Finding;
import dev.daymark.site.check.SiteChecker;
import dev.daymark.site.page.PortalPages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Turns the repositories of an organisation into a portal. */
public final class Daymark {

    private static final String BUNDLED_THEME = "default";
    private static final String LANGUAGE = "en";

    private final Configuration configuration;
    private final Path folder;
    private final int threads;
    private final Progress progress;
    private final Clock clock;
    private final ClassLoader classPath = Daymark.class.getClassLoader();

    /**
     * A build.
     *
     * @param configuration what to read and how to show it
     * @param folder where the relative paths of the configuration begin
     * @param threads how many things are done at a time, at least 1
     * @param progress hears how far the build is
     * @param clock tells the one file that names the time of the build what time it is
     */
    public Daymark(Configuration configuration, Path folder, int threads, Progress progress, Clock clock) {
        this.configuration = configuration;
        this.folder = folder.toAbsolutePath();
        this.threads = threads;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Reads everything and judges it, without writing.
     *
     * @throws IOException when a source as a whole cannot be read
     */
    public BuildReport validate() throws IOException {
        Features features = Features.load(classPath);
        List<Harvest> harvests = harvest(features);
        Catalog catalog = assemble(harvests);
        return report(catalog, 0, List.of());
    }

    /**
     * Writes the portal. Readers of the folder see the previous portal until the new one is complete.
     *
     * @param output the folder of the portal
     * @throws IOException when a source as a whole cannot be read, or the portal cannot be written
     */
    public BuildReport generate(Path output) throws IOException {
        Features features = Features.load(classPath);
        Theme theme = Theme.load(themeFolder(), classPath);
        try (SiteWriter site = SiteWriter.open(output)) {
            List<Harvest> harvests = harvest(features);
            Catalog judged = assemble(harvests);
            People people = People.valueOf(configuration.portal().people().name());
            Catalog catalog = people.shownOf(judged);
            List<Harvest> shown = people.shownOf(harvests, catalog);
            Portal bare = new Portal(configuration.portal().name(), catalog, shown, List.of(), theme.words());
            Map<String, List<Fact>> facts = features.facts(bare);
            Portal portal = new Portal(bare.name(), catalog, shown, all(facts), bare.words());
            List<Contribution> contributions = features.contributions(portal);
            PortalPages pages = PortalPages.of(portal, contributions);

            List<DeadLink> deadLinks = render(pages, theme, catalog, site);
            new CatalogApi(catalog).writeTo(site);
            DaymarkApi api = new DaymarkApi(catalog, facts);
            api.writeTo(site);
            api.writeManifest(site, Version.current(), site.contentHash());
            DaymarkApi.writeBuild(site, clock.instant());
            site.commit();
            return report(judged, pages.pages().size(), deadLinks);
        }
    }

    /**
     * Looks over all pages of a finished portal: links, anchors, markup, content policy. What is found is a fault of the
     * theme, of a feature or of Daymark, never of a repository.
     *
     * @param portal its folder
     * @return what is wrong, sorted; the paths are those of pages
     * @throws IOException when the portal cannot be read
     */
    public List<Problem> check(Path portal) throws IOException {
        Progress.Phase phase = progress.begin("Checking pages");
        List<Problem> faults =
                SiteChecker.check(portal).stream().map(Daymark::problem).toList();
        phase.end(faults.size(), "faults");
        return faults;
    }

    private List<Harvest> harvest(Features features) throws IOException {
        return new Repositories(configuration, folder)
                .harvest(features.collectors(), threads, progress).stream()
                        .sorted(Comparator.comparing(
                                harvest -> harvest.repository().name()))
                        .toList();
    }

    private Catalog assemble(List<Harvest> harvests) throws IOException {
        Progress.Phase phase = progress.begin("Assembling the catalog");
        List<Harvest> central = new CentralDescriptors(configuration.catalog(), folder).harvest();
        Catalog catalog =
                CatalogAssembler.assemble(new CatalogInput(harvests, central, Judgement.of(configuration.catalog())));
        phase.end(catalog.declared().count(), "entities");
        return catalog;
    }

    private List<DeadLink> render(PortalPages pages, Theme theme, Catalog catalog, SiteWriter site) throws IOException {
        Progress.Phase phase = progress.begin("Writing pages");
        PortalSettings settings = configuration.portal();
        SiteOptions options = new SiteOptions(
                settings.name(),
                settings.url().map(URI::create),
                settings.urls() == PortalSettings.Urls.DIRECTORY ? UrlStyle.DIRECTORY : UrlStyle.FILE,
                LANGUAGE,
                threads);
        int total = pages.pages().size();
        AtomicInteger done = new AtomicInteger();
        SiteOutput counted = (path, content) -> {
            site.write(path, content);
            phase.advance(done.incrementAndGet(), total);
        };
        List<DeadLink> deadLinks =
                new SiteRenderer(options, theme, catalog, pages.pages(), pages.navigation()).renderTo(counted);
        phase.end(total, "pages");
        return deadLinks;
    }

    private Optional<Path> themeFolder() {
        String theme = configuration.portal().theme();
        return theme.equals(BUNDLED_THEME) ? Optional.empty() : Optional.of(folder.resolve(theme));
    }

    private static List<Fact> all(Map<String, List<Fact>> facts) {
        return facts.values().stream().flatMap(Collection::stream).toList();
    }

    private static BuildReport report(Catalog catalog, int pages, List<DeadLink> deadLinks) {
        List<Problem> problems = Stream.concat(
                        catalog.problems().stream(), deadLinks.stream().map(Daymark::problem))
                .toList();
        return new BuildReport(
                catalog.repositories().size(), (int) catalog.declared().count(), pages, problems);
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
                ProblemCode.PAGE_FAULT,
                new SourceLocation("", fault.page(), fault.line(), 0),
                fault.rule().id() + ": " + fault.message());
    }
}
