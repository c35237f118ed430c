package dev.daymark;

import dev.daymark.config.PortalSettings;
import dev.daymark.feature.Address;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Portal;
import dev.daymark.feature.SiteFile;
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
import dev.daymark.site.output.SiteOutput;
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
import java.util.stream.Stream;

/**
 * A portal of which every file is known and none is made yet: a build makes them all, a preview those that a browser asks
 * for. Thread-safe.
 */
final class PlannedPortal {

    private final SiteRenderer renderer;
    private final PortalPages pages;
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
            PortalPages pages,
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
     * @param studied what it shows
     * @param memory what the last search has read of texts
     * @param clock tells the one file that names the time of the build what time it is
     * @param last the same portal at an earlier time
     */
    static PlannedPortal of(
            PortalSettings settings,
            StudiedPortal studied,
            Theme theme,
            TextMemory memory,
            int threads,
            Clock clock,
            Optional<PlannedPortal> last) {
        Portal portal = studied.portal();
        List<Contribution> contributions = List.copyOf(studied.contributions().values());
        PortalPages pages = PortalPages.of(portal, contributions, last.map(before -> before.pages));
        SiteOptions options = options(settings, threads);
        SiteRenderer renderer = new SiteRenderer(
                options,
                theme,
                portal.catalog(),
                pages.pages(),
                contributions.stream().flatMap(some -> some.files().stream()).toList(),
                pages.navigation(),
                last.map(before -> before.renderer));
        return new PlannedPortal(
                renderer,
                pages,
                studied.problems(),
                new CatalogApi(portal.catalog()),
                new DaymarkApi(portal.catalog(), studied.facts()),
                new CatalogData(portal, renderer::overview, options.urls()),
                new SearchData(
                        portal,
                        () -> contributions.stream().flatMap(some -> some.found().get().stream()),
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
        return pages.pages().size();
    }

    /**
     * Makes all files that the site does not have already.
     *
     * @param look digest of all that pages are made of besides what they show; without it, all are made
     * @return links to pages that do not exist, sorted
     */
    List<DeadLink> writeTo(SiteWriter site, Optional<String> look, CountedPages counted) throws IOException {
        List<DeadLink> deadLinks = renderer.renderTo(counted, look, output -> writeData(output, look));
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
                search.group().files().get().forEach(file -> file.paths().forEach(path -> searchFiles.put(path, file)));
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
    private void writeData(SiteOutput output, Optional<String> look) throws IOException {
        output.writeAll(apiFiles(), look);
        output.writeAll(search.group(), look);
    }

    private SiteFile manifest(DaymarkApi.ContentHash hash) {
        return daymarkApi.manifest(Version.current(), hash);
    }

    private String contentHash() throws IOException {
        SiteHash hash = new SiteHash();
        renderer.renderTo(hash);
        writeData(hash, Optional.empty());
        return hash.hexadecimal();
    }

    private static SiteOptions options(PortalSettings settings, int threads) {
        return new SiteOptions(
                settings.name(),
                settings.url().map(URI::create),
                settings.urls() == PortalSettings.Urls.DIRECTORY ? UrlStyle.DIRECTORY : UrlStyle.FILE,
                threads);
    }
}
