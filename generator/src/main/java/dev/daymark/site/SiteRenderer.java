package dev.daymark.site;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import dev.daymark.feature.Attachment;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Page;
import dev.daymark.feature.SiteFile;
import dev.daymark.site.output.Made;
import dev.daymark.site.output.SiteOutput;
import dev.daymark.site.theme.PageBuffer;
import dev.daymark.site.theme.PageLinks;
import dev.daymark.site.theme.Theme;
import dev.daymark.site.theme.ThemeException;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Renders pages with a theme. The pages decide what a portal shows; nothing here knows what they are about. */
public final class SiteRenderer {

    private final SiteOptions options;
    private final Theme theme;
    private final List<NavigationEntry> navigation;
    private final SitePages map;
    private final List<Attachment> attachments;
    private final Map<String, Page> byFile = new LinkedHashMap<>();

    /** Makes files that take long and need no page. */
    public interface Beside {

        /** Makes and writes them. */
        void writeTo(SiteOutput output) throws IOException;
    }

    /**
     * Takes all pages of a site, so that each can link to the others.
     *
     * @param options what they have in common
     * @param theme how they look
     * @param catalog the entities that they name
     * @param pages the pages, in any order
     * @param attachments files that are no pages, in any order
     * @param navigation the side bar, in any order
     * @throws IllegalArgumentException when two pages have the same address
     */
    public SiteRenderer(
            SiteOptions options,
            Theme theme,
            Catalog catalog,
            List<Page> pages,
            List<Attachment> attachments,
            List<NavigationEntry> navigation) {
        this(options, theme, catalog, pages, attachments, navigation, Optional.empty());
    }

    /**
     * The same in a preview.
     *
     * @param last the renderer of the same site at an earlier time
     */
    public SiteRenderer(
            SiteOptions options,
            Theme theme,
            Catalog catalog,
            List<Page> pages,
            List<Attachment> attachments,
            List<NavigationEntry> navigation,
            Optional<SiteRenderer> last) {
        this.options = options;
        this.theme = theme;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::title))
                .toList();
        Stream<Address> addresses = Stream.concat(
                pages.stream().map(Page::address), attachments.stream().map(Attachment::address));
        this.map = new SitePages(addresses.toList(), options.urls(), catalog, last.map(before -> before.map));
        Iterator<String> files = map.inOrder().iterator();
        pages.forEach(page -> byFile.put(files.next(), page));
        this.attachments = attachments;
    }

    /**
     * Renders all pages, several at a time, and writes each as soon as it is done; then writes the assets they use and
     * the files that hosts and crawlers look for.
     *
     * @return links to pages that do not exist, sorted
     * @throws IOException when the output cannot be written
     * @throws ThemeException when a template is wrong
     */
    public List<DeadLink> renderTo(SiteOutput output) throws IOException {
        return renderTo(output, Optional.empty(), all -> {});
    }

    /**
     * The same, without the pages that the output has already.
     *
     * @param look digest of theme, language and code: of all that pages are made of besides what they show; without it,
     *     all are made
     * @param beside one thread does that while others render
     */
    public List<DeadLink> renderTo(SiteOutput output, Optional<String> look, Beside beside) throws IOException {
        Optional<PageDigest> digests = look.map(same -> new PageDigest(same, map));
        Set<String> assets = ConcurrentHashMap.newKeySet();
        RenderPool.run(
                List.copyOf(byFile.entrySet()),
                options.threads(),
                () -> beside.writeTo(output),
                (page, buffer) -> assets.addAll(write(page.getValue(), page.getKey(), digests, output, buffer)));
        theme.assets().writeTo(output, assets);
        output.writeAll(attachments(), look);
        output.writeAll(hostFiles());
        return map.deadLinks();
    }

    /** Whether a file of the site is a page. */
    public boolean isPage(String file) {
        return byFile.containsKey(file);
    }

    /** The file of an entity's page, if it has one. */
    public Optional<String> overview(EntityRef entity) {
        return map.overview(entity);
    }

    /** The file of a page; empty when there is no such page. */
    public Optional<String> file(Address page) {
        return map.find(page);
    }

    /**
     * Makes a page or an asset alone, the same bytes as {@link #renderTo} writes. Thread-safe.
     *
     * @param file from the site's root
     * @return empty when it is neither
     * @throws ThemeException when a template is wrong
     */
    public Optional<byte[]> read(String file) {
        Page page = byFile.get(file);
        return page == null ? theme.assets().read(file) : Optional.of(render(page, file, links(file)));
    }

    /** The files that are no pages, which {@link #renderTo} writes too. */
    public Stream<SiteFile> attachments() {
        return attachments.stream()
                .map(file -> new SiteFile(List.of(map.file(file.address())), file.origin(), file.content()));
    }

    /** The files for hosts and crawlers, which {@link #renderTo} writes too. */
    public Stream<SiteFile> hostFiles() {
        return HostFiles.of(options.url(), map.files()).stream();
    }

    /**
     * Renders the page that stands for those that do not exist, to be shown at any address.
     *
     * @param root the path at which the site is served, ending in a slash
     * @return empty when the site has no such page
     */
    public Optional<byte[]> missing(String root) {
        return Optional.ofNullable(byFile.get(PageUrls.MISSING))
                .map(page -> render(page, PageUrls.MISSING, map.fromAnywhere(PageUrls.MISSING, root)));
    }

    private PageLinks links(String file) {
        return file.equals(PageUrls.MISSING)
                ? map.fromAnywhere(file, options.url().map(URI::getPath).orElse(""))
                : map.from(file);
    }

    /** The assets that the page uses. */
    private Collection<String> write(
            Page page, String file, Optional<PageDigest> digests, SiteOutput output, PageBuffer buffer)
            throws IOException {
        PageLinks links = links(file);
        Map<String, Object> variables = variables(page, file, links);
        Optional<String> digest = digests.flatMap(all -> all.of(page.template(), variables));
        Optional<Made> known = digest.flatMap(same -> output.keep(file, same));
        if (known.isPresent()) {
            return known.get().assets();
        }
        buffer.clear();
        theme.render(page.template(), variables, links, buffer);
        output.write(file, Made.of(digest, links.assets()), buffer.bytes());
        return links.assets();
    }

    private byte[] render(Page page, String file, PageLinks links) {
        PageBuffer buffer = new PageBuffer();
        theme.render(page.template(), variables(page, file, links), links, buffer);
        return buffer.bytes();
    }

    private Map<String, Object> variables(Page page, String file, PageLinks links) {
        return Map.of(
                "page", context(page, file, links),
                "model", page.model().get(),
                "navigation", SideBar.of(navigation, entry -> link(entry, page, file, links)));
    }

    private PageContext context(Page page, String file, PageLinks links) {
        Optional<String> canonical = options.url().map(url -> PageUrls.absolute(url, file));
        return new PageContext(
                page.title(),
                options.name(),
                links.root(),
                page.trail().stream()
                        .map(link -> new PageContext.TrailLink(link.title(), links.toPage(link.address())))
                        .toList(),
                theme.language(),
                canonical.orElse(null),
                file.equals("index.html"));
    }

    private NavigationLink link(NavigationEntry entry, Page page, String file, PageLinks links) {
        String target = map.target(entry.address(), file).orElse("index.html");
        boolean below = page.trail().isEmpty()
                ? file.startsWith(target.substring(0, target.lastIndexOf('/') + 1)) && target.contains("/")
                : page.trail().get(0).address().equals(entry.address());
        String current = target.equals(file) ? "page" : below ? "true" : null;
        Integer count = entry.count().isPresent() ? entry.count().getAsInt() : null;
        return new NavigationLink(entry.title(), entry.icon(), map.style(links.toFile(target)), count, current);
    }
}
