package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.People;
import dev.daymark.config.PortalSettings;
import dev.daymark.feature.Address;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Drawings;
import dev.daymark.feature.Fact;
import dev.daymark.feature.Portal;
import dev.daymark.feature.SiteFile;
import dev.daymark.feature.Study;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFiles;
import dev.daymark.problem.Problem;
import dev.daymark.search.TextMemory;
import dev.daymark.site.DeadLink;
import dev.daymark.site.SiteOptions;
import dev.daymark.site.SiteRenderer;
import dev.daymark.site.UrlStyle;
import dev.daymark.site.api.CatalogApi;
import dev.daymark.site.api.DaymarkApi;
import dev.daymark.site.data.CatalogData;
import dev.daymark.site.data.SearchData;
import dev.daymark.site.data.SearchFiles;
import dev.daymark.site.output.SiteHash;
import dev.daymark.site.output.SiteWriter;
import dev.daymark.site.page.PortalPages;
import dev.daymark.site.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A portal of which every file is known and none is made yet: a build makes them all, a preview those that a browser asks
 * for. Thread-safe.
 */
final class PlannedPortal {

    private final SiteRenderer renderer;
    private final int pages;
    private final List<Problem> problems;
    private final CatalogApi catalogApi;
    private final DaymarkApi daymarkApi;
    private final CatalogData data;
    private final SearchData search;
    private final Clock clock;
    private final Map<String, SiteFile> files = new HashMap<>();
    private final Map<String, SiteFile> searchFiles = new HashMap<>();

    private PlannedPortal(
            SiteRenderer renderer,
            int pages,
            List<Problem> problems,
            CatalogApi catalogApi,
            DaymarkApi daymarkApi,
            CatalogData data,
            SearchData search,
            Clock clock) {
        this.renderer = renderer;
        this.pages = pages;
        this.problems = problems;
        this.catalogApi = catalogApi;
        this.daymarkApi = daymarkApi;
        this.data = data;
        this.search = search;
        this.clock = clock;
    }

    /**
     * Plans a portal.
     *
     * @param judged everything that the repositories say
     * @param harvests what each of them says, sorted by name
     * @param files reads what no harvest holds
     * @param drawings draws diagrams
     * @param memory what the last search has read of texts
     * @param clock tells the one file that names the time of the build what time it is
     */
    static PlannedPortal of(
            PortalSettings settings,
            Catalog judged,
            List<Harvest> harvests,
            RepositoryFiles files,
            Drawings drawings,
            Features features,
            Theme theme,
            TextMemory memory,
            int threads,
            Clock clock) {
        People people = People.valueOf(settings.people().name());
        Catalog catalog = people.shownOf(judged);
        List<Harvest> shown = people.shownOf(harvests, catalog);
        Portal bare = new Portal(settings.name(), catalog, shown, List.of(), files, drawings, theme.words());
        Map<String, Study> studies = features.study(bare);
        Map<String, List<Fact>> facts = facts(studies);
        List<Problem> problems = studies.values().stream()
                .flatMap(study -> study.problems().stream())
                .sorted()
                .toList();
        Portal portal = bare.with(
                catalog.withProblems(problems),
                facts.values().stream().flatMap(List::stream).toList());
        List<Contribution> contributions =
                studies.values().stream().map(study -> study.contribute(portal)).toList();
        PortalPages pages = PortalPages.of(portal, contributions);
        SiteOptions options = options(settings, threads);
        SiteRenderer renderer = new SiteRenderer(
                options,
                theme,
                portal.catalog(),
                pages.pages(),
                contributions.stream().flatMap(some -> some.files().stream()).toList(),
                pages.navigation());
        return new PlannedPortal(
                renderer,
                pages.pages().size(),
                problems,
                new CatalogApi(portal.catalog()),
                new DaymarkApi(portal.catalog(), facts),
                new CatalogData(portal, renderer::overview, options.urls()),
                new SearchData(
                        portal,
                        contributions.stream().flatMap(some -> some.found().stream()),
                        renderer::file,
                        options.urls(),
                        memory),
                clock);
    }

    /** What the features found wrong, beyond the problems of the catalog; sorted. */
    List<Problem> problems() {
        return problems;
    }

    /** How many pages it has. */
    int pages() {
        return pages;
    }

    /**
     * Makes all files that the site does not have already.
     *
     * @param look digest of all that pages are made of besides what they show; without it, all are made
     * @return links to pages that do not exist, sorted
     */
    List<DeadLink> writeTo(SiteWriter site, Optional<String> look, CountedPages counted) throws IOException {
        List<DeadLink> deadLinks = renderer.renderTo(counted, look);
        site.writeAll(dataFiles(), look);
        site.writeAll(Stream.concat(Stream.of(manifest(site::contentHash)), DaymarkApi.build(clock.instant())));
        return deadLinks;
    }

    /** Makes what repositories have in the portal beside pages, and keeps nothing of it. */
    void readAttachments() throws IOException {
        for (SiteFile file : renderer.attachments().toList()) {
            file.content().bytes();
        }
    }

    /**
     * Makes one file, the same bytes as {@link #writeTo} writes.
     *
     * @param path from the site's root
     * @return empty when there is no such file
     */
    Optional<byte[]> read(String path) throws IOException {
        Optional<byte[]> made = renderer.read(path);
        if (made.isPresent()) {
            return made;
        }
        SiteFile file = (SearchFiles.has(path) ? searchFiles() : files()).get(path);
        return file == null ? Optional.empty() : Optional.of(file.content().bytes());
    }

    /** Whether a file is a page. */
    boolean isPage(String path) {
        return renderer.isPage(path);
    }

    /** The file of a page; empty when there is no such page. */
    Optional<String> file(Address page) {
        return renderer.file(page);
    }

    /** Makes the page that stands for those that do not exist, for a site that is served at a path. */
    Optional<byte[]> missing(String root) {
        return renderer.missing(root);
    }

    /** The search looks at every text, which only those wait for who search. */
    private Map<String, SiteFile> searchFiles() {
        synchronized (searchFiles) {
            if (searchFiles.isEmpty()) {
                search.files().forEach(file -> file.paths().forEach(path -> searchFiles.put(path, file)));
            }
            return searchFiles;
        }
    }

    /** What pages and assets are not, by path. Most previews ask for few of them, if any. */
    private Map<String, SiteFile> files() {
        synchronized (files) {
            if (files.isEmpty()) {
                Stream.of(
                                renderer.attachments(),
                                renderer.hostFiles(),
                                apiFiles(),
                                Stream.concat(
                                        Stream.of(manifest(this::contentHash)), DaymarkApi.build(clock.instant())))
                        .flatMap(some -> some)
                        .forEach(file -> file.paths().forEach(path -> files.put(path, file)));
            }
            return files;
        }
    }

    private Stream<SiteFile> apiFiles() {
        return Stream.of(data.files(), catalogApi.files(), daymarkApi.files()).flatMap(some -> some);
    }

    /** What scripts and programs read, but for what tells of the build itself. */
    private Stream<SiteFile> dataFiles() {
        return Stream.concat(apiFiles(), search.files());
    }

    private SiteFile manifest(DaymarkApi.ContentHash hash) {
        return daymarkApi.manifest(Version.current(), hash);
    }

    private String contentHash() throws IOException {
        SiteHash hash = new SiteHash();
        renderer.renderTo(hash);
        hash.writeAll(dataFiles());
        return hash.hexadecimal();
    }

    private static SiteOptions options(PortalSettings settings, int threads) {
        return new SiteOptions(
                settings.name(),
                settings.url().map(URI::create),
                settings.urls() == PortalSettings.Urls.DIRECTORY ? UrlStyle.DIRECTORY : UrlStyle.FILE,
                threads);
    }

    /** What each feature knows; those that know nothing are left out. */
    private static Map<String, List<Fact>> facts(Map<String, Study> studies) {
        Map<String, List<Fact>> facts = new TreeMap<>();
        studies.forEach((id, study) -> {
            List<Fact> known = study.facts();
            if (!known.isEmpty()) {
                facts.put(id, known);
            }
        });
        return facts;
    }
}
