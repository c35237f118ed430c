package dev.daymark.feature.docs;

import dev.daymark.feature.Address;
import dev.daymark.feature.Attachment;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Page;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Readme;
import dev.daymark.feature.Shortcut;
import dev.daymark.feature.Study;
import dev.daymark.feature.Words;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.library.DocsLibrary;
import dev.daymark.feature.docs.library.DocsLibrary.Placed;
import dev.daymark.feature.docs.link.DocLinks;
import dev.daymark.feature.docs.link.ResolvedPage;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.reader.DecisionPages;
import dev.daymark.feature.docs.reader.DocEntries;
import dev.daymark.feature.docs.reader.DocPages;
import dev.daymark.feature.docs.reader.DocsHomePage;
import dev.daymark.feature.docs.reader.Freshness;
import dev.daymark.feature.docs.reader.MovedPages;
import dev.daymark.feature.docs.reader.ReadmeText;
import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documentation of one portal: links looked up, problems found, pages planned. */
final class DocsStudy implements Study {

    /** Behind the overview and the dependencies. */
    private static final int TAB_ORDER = 30;

    private final DocsLibrary library;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ReadSite> sites = new ArrayList<>();
    private final Map<String, ReadSite> readmes = new TreeMap<>();

    /** Documentation with its pages, their links looked up. */
    private record ReadSite(DocSite site, Map<DocsFile, ResolvedPage> pages) {}

    DocsStudy(Portal portal) {
        library = DocsLibrary.of(portal);
        problems.addAll(library.problems());
        DocLinks links = new DocLinks(library, portal.catalog());
        library.sites().forEach(site -> sites.add(read(site, portal, links)));
        Map<List<String>, ReadSite> byBase = new HashMap<>();
        sites.forEach(read -> byBase.putIfAbsent(read.site.base(), read));
        library.readmes().forEach((repository, readme) -> {
            ReadSite page = byBase.get(readme.site().base());
            readmes.put(repository, page == null ? read(readme.site(), portal, links) : page);
        });
    }

    private ReadSite read(DocSite collected, Portal portal, DocLinks links) {
        DrawnDiagrams diagrams = new DrawnDiagrams(
                portal.drawings(),
                portal.words().text("docs.diagram"),
                portal.words().text("docs.diagram.source"));
        DocSite site = diagrams.in(collected);
        problems.addAll(site.judged(diagrams.problems()));
        Map<DocsFile, ResolvedPage> pages = new LinkedHashMap<>();
        for (DocsFile file : site.project().files().pages()) {
            site.page(file).ifPresent(page -> pages.put(file, links.resolve(site, file, page)));
        }
        pages.values().forEach(page -> problems.addAll(site.judged(page.problems())));
        problems.addAll(site.judged(PageNotes.of(site)));
        return new ReadSite(site, pages);
    }

    @Override
    public List<Problem> problems() {
        return problems.stream().distinct().toList();
    }

    @Override
    public Contribution contribute(Portal portal) {
        DecisionPages decisions = new DecisionPages(portal, library);
        Freshness freshness = Freshness.of(portal.catalog());
        List<Page> pages = new ArrayList<>();
        // In the order of repositories, each of which is opened once for all its files.
        Map<Address.File, Attachment> files = new LinkedHashMap<>();
        for (ReadSite read : sites) {
            DocSite site = read.site;
            Map<DocsFile, ResolvedPage> links = read.pages;
            pages.addAll(new DocPages(portal, site, links, decisions, freshness).pages());
            pages.addAll(MovedPages.of(portal, site));
            links.keySet()
                    .forEach(file -> files.put(
                            site.twin(file), CopiedFile.of(portal, site.repository(), file.path(), site.twin(file))));
        }
        Stream.concat(sites.stream(), readmes.values().stream())
                .forEach(read -> read.pages.values().forEach(page -> page.files()
                        .forEach((address, path) -> files.putIfAbsent(
                                address, CopiedFile.of(portal, read.site.repository(), path, address)))));
        pages.addAll(new DocsHomePage(portal, library).pages());
        NavigationEntry navigation = new NavigationEntry(
                portal.words().text("docs.title"),
                "doc",
                DocsHomePage.ADDRESS,
                OptionalInt.of(library.sites().size()),
                30);
        return new Contribution(
                pages,
                decisions.tabs(),
                List.of(),
                List.of(navigation),
                shortcuts(portal),
                List.copyOf(files.values()),
                readmes(portal.words()),
                sites.stream()
                        .flatMap(read -> DocEntries.of(portal, read.site, decisions))
                        .toList());
    }

    private List<Readme> readmes(Words words) {
        List<Readme> shown = new ArrayList<>();
        library.readmes().forEach((repository, readme) -> {
            ReadSite read = Objects.requireNonNull(readmes.get(repository));
            ResolvedPage links = read.pages.get(readme.file());
            if (links != null) {
                Placed drawn = new Placed(read.site, readme.file());
                shown.add(new ReadmeText(library, drawn, links, words).readme());
            }
        });
        return shown;
    }

    private List<Shortcut> shortcuts(Portal portal) {
        List<Shortcut> shortcuts = new ArrayList<>();
        String title = portal.words().text("docs.title");
        library.byEntity()
                .forEach((entity, start) -> shortcuts.add(new Shortcut(
                        entity,
                        title,
                        "doc",
                        OptionalInt.empty(),
                        TAB_ORDER,
                        start.site().address(start.file()))));
        return shortcuts;
    }
}
