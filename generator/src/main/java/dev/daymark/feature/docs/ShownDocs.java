package dev.daymark.feature.docs;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Attachment;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Page;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Readme;
import dev.daymark.feature.Shortcut;
import dev.daymark.feature.Tab;
import dev.daymark.feature.Words;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.library.DocsLibrary;
import dev.daymark.feature.docs.library.DocsLibrary.Placed;
import dev.daymark.feature.docs.link.ResolvedPage;
import dev.daymark.feature.docs.reader.DecisionPages;
import dev.daymark.feature.docs.reader.DocEntries;
import dev.daymark.feature.docs.reader.DocPages;
import dev.daymark.feature.docs.reader.DocsHomePage;
import dev.daymark.feature.docs.reader.Freshness;
import dev.daymark.feature.docs.reader.MovedPages;
import dev.daymark.feature.docs.reader.ReadmeText;
import dev.daymark.harvest.RepositoryFiles;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** What readers see of all documentation. In a preview, what shows the same as before is the same object. */
final class ShownDocs {

    /** Behind the overview and the dependencies. */
    private static final int TAB_ORDER = 30;

    private final Portal portal;
    private final DocsLibrary library;
    private final DecisionPages decisions;
    private final Freshness freshness;
    // By identity: documentation is large, and compared nowhere.
    private final IdentityHashMap<ReadSite, ShownSite> sites = new IdentityHashMap<>();
    private final IdentityHashMap<ReadSite, Readme> readmes = new IdentityHashMap<>();
    private final List<Tab> tabs;
    private final Contribution contribution;

    /**
     * Pages and files of one documentation.
     *
     * @param files with the pages as their authors wrote them
     */
    private record ShownSite(List<Page> pages, Map<Address.File, Attachment> files) {}

    /**
     * What readers see.
     *
     * @param sites all documentation
     * @param readmes that of the README of each repository, by its name
     * @param last what they saw before
     */
    ShownDocs(
            Portal portal,
            DocsLibrary library,
            List<ReadSite> sites,
            Map<String, ReadSite> readmes,
            Optional<ShownDocs> last) {
        this.portal = portal;
        this.library = library;
        this.decisions = new DecisionPages(portal, library);
        this.freshness = Freshness.of(portal.catalog());
        Optional<ShownDocs> same = last.filter(this::isComparable);
        this.tabs =
                same.filter(this::hasTheDecisionsOf).map(before -> before.tabs).orElseGet(decisions::tabs);
        this.contribution = contribution(sites, readmes, same);
    }

    /** All of it. */
    Contribution contribution() {
        return contribution;
    }

    private boolean isComparable(ShownDocs last) {
        Map<EntityRef, ResolvedEntity> entities = portal.catalog().entities();
        return portal.words() == last.portal.words()
                && freshness.equals(last.freshness)
                && entities.equals(last.portal.catalog().entities());
    }

    private boolean hasTheDecisionsOf(ShownDocs last) {
        return library.decisions().equals(last.library.decisions())
                && library.decisions().values().stream().allMatch(decided -> library.isAsItWas(decided.repository()));
    }

    private Contribution contribution(List<ReadSite> all, Map<String, ReadSite> starts, Optional<ShownDocs> last) {
        List<Page> pages = new ArrayList<>();
        // In the order of repositories, each of which is opened once for all its files.
        Map<Address.File, Attachment> files = new LinkedHashMap<>();
        for (ReadSite read : all) {
            ShownSite shown = last.map(before -> before.sites.get(read)).orElseGet(() -> shown(read));
            sites.put(read, shown);
            pages.addAll(shown.pages());
            shown.files().forEach(files::putIfAbsent);
        }
        starts.values().forEach(read -> copied(read, files));
        pages.addAll(new DocsHomePage(portal, library).pages());
        return new Contribution(
                pages,
                tabs,
                List.of(),
                List.of(navigation()),
                shortcuts(),
                List.copyOf(files.values()),
                readmes(starts, last),
                () -> all.stream()
                        .flatMap(read -> DocEntries.of(portal, read.site(), decisions))
                        .toList());
    }

    private List<Readme> readmes(Map<String, ReadSite> starts, Optional<ShownDocs> last) {
        List<Readme> all = new ArrayList<>();
        library.readmes().forEach((repository, placed) -> {
            ReadSite read = Objects.requireNonNull(starts.get(repository));
            Optional.ofNullable(read.pages().get(placed.file())).ifPresent(links -> {
                Readme readme = last.filter(before -> library.isAsItWas(repository))
                        .map(before -> before.readmes.get(read))
                        .orElseGet(() -> readme(read, placed, links));
                readmes.put(read, readme);
                all.add(readme);
            });
        });
        return all;
    }

    private ShownSite shown(ReadSite read) {
        DocSite site = read.site();
        List<Page> pages = new ArrayList<>(new DocPages(portal, site, read.pages(), freshness).pages(decisions));
        pages.addAll(MovedPages.of(portal, site));
        Map<Address.File, Attachment> files = new LinkedHashMap<>();
        RepositoryFiles repositories = portal.files();
        read.pages()
                .keySet()
                .forEach(file -> files.put(
                        site.twin(file), CopiedFile.of(repositories, site.repository(), file.path(), site.twin(file))));
        copied(read, files);
        return new ShownSite(pages, files);
    }

    private void copied(ReadSite read, Map<Address.File, Attachment> files) {
        RepositoryFiles repositories = portal.files();
        for (ResolvedPage page : read.pages().values()) {
            page.files()
                    .forEach((address, path) -> files.computeIfAbsent(
                            address,
                            any -> CopiedFile.of(repositories, read.site().repository(), path, address)));
        }
    }

    private Readme readme(ReadSite read, Placed placed, ResolvedPage links) {
        return new ReadmeText(library, new Placed(read.site(), placed.file()), links, portal.words()).readme();
    }

    private NavigationEntry navigation() {
        return new NavigationEntry(
                portal.words().text("docs.title"),
                "doc",
                DocsHomePage.ADDRESS,
                OptionalInt.of(library.sites().size()),
                30);
    }

    private List<Shortcut> shortcuts() {
        Words words = portal.words();
        return library.byEntity().entrySet().stream()
                .map(start -> new Shortcut(
                        start.getKey(),
                        words.text("docs.title"),
                        "doc",
                        OptionalInt.empty(),
                        TAB_ORDER,
                        start.getValue().site().address(start.getValue().file())))
                .toList();
    }
}
