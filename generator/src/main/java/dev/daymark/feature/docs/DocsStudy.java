package dev.daymark.feature.docs;

import dev.daymark.catalog.Catalog;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Study;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.library.DocsLibrary;
import dev.daymark.feature.docs.link.DocLinks;
import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The documentation of one portal: links looked up, problems found, pages planned. In a preview, documentation that has not
 * changed since the last study, and that links to none that has, is not looked at again.
 */
final class DocsStudy implements Study {

    private final Catalog catalog;
    private final DocsLibrary library;
    private final List<ReadSite> sites = new ArrayList<>();
    private final Map<String, ReadSite> readmes = new TreeMap<>();
    private Optional<ShownDocs> shown;

    /**
     * Looks at all documentation.
     *
     * @param last what was found in the same portal at an earlier time
     */
    DocsStudy(Portal portal, Optional<DocsStudy> last) {
        catalog = portal.catalog();
        library = DocsLibrary.of(portal, last.map(before -> before.library));
        shown = last.flatMap(before -> before.shown);
        IdentityHashMap<DocSite, ReadSite> known = last.filter(this::linksLeadWhereTheyLedIn)
                .map(DocsStudy::bySite)
                .orElseGet(IdentityHashMap::new);
        DocLinks links = new DocLinks(library, catalog);
        Map<List<String>, ReadSite> byBase = new HashMap<>();
        library.sites().forEach(site -> {
            ReadSite read = read(site, portal, links, known);
            sites.add(read);
            byBase.putIfAbsent(site.base(), read);
        });
        library.readmes().forEach((repository, readme) -> {
            ReadSite page = byBase.get(readme.site().base());
            readmes.put(repository, page == null ? read(readme.site(), portal, links, known) : page);
        });
    }

    private boolean linksLeadWhereTheyLedIn(DocsStudy last) {
        return library.beginsAs(last.library)
                && catalog.entities().keySet().equals(last.catalog.entities().keySet())
                && catalog.describesTheSameRepositoriesAs(last.catalog);
    }

    private static IdentityHashMap<DocSite, ReadSite> bySite(DocsStudy study) {
        IdentityHashMap<DocSite, ReadSite> bySite = new IdentityHashMap<>();
        Stream.concat(study.sites.stream(), study.readmes.values().stream())
                .forEach(read -> bySite.put(read.collected(), read));
        return bySite;
    }

    private ReadSite read(DocSite site, Portal portal, DocLinks links, IdentityHashMap<DocSite, ReadSite> known) {
        return Optional.ofNullable(known.get(site))
                .filter(before -> before.isAsItWas(library))
                .orElseGet(() -> ReadSite.of(site, diagrams(portal), links));
    }

    private static DrawnDiagrams diagrams(Portal portal) {
        return new DrawnDiagrams(
                portal.drawings(),
                portal.words().text("docs.diagram"),
                portal.words().text("docs.diagram.source"));
    }

    @Override
    public List<Problem> problems() {
        return Stream.concat(
                        library.problems().stream(),
                        Stream.concat(sites.stream(), readmes.values().stream())
                                .flatMap(read -> read.problems().stream()))
                .distinct()
                .toList();
    }

    @Override
    public Contribution contribute(Portal portal) {
        ShownDocs now = new ShownDocs(portal, library, sites, readmes, shown);
        shown = Optional.of(now);
        return now.contribution();
    }
}
