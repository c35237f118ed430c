package dev.daymark.feature.docs.reader;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Portal;
import dev.daymark.feature.SearchEntry;
import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsPage;
import dev.daymark.feature.docs.mkdocs.ExcludePatterns;
import dev.daymark.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of a documentation, as readers search them. */
public final class DocEntries {

    private final Portal portal;
    private final DocSite site;
    private final DecisionPages decisions;
    private final List<String> filters;
    private final Optional<DocsFile> home;

    private DocEntries(Portal portal, DocSite site, DecisionPages decisions) {
        this.portal = portal;
        this.decisions = decisions;
        this.site = site;
        this.filters = filters();
        this.home = site.home();
    }

    /** All pages of a documentation but those whose authors want them left out. */
    public static Stream<SearchEntry> of(Portal portal, DocSite site, DecisionPages decisions) {
        DocEntries entries = new DocEntries(portal, site, decisions);
        ExcludePatterns left = site.project().config().files().notSearched();
        return site.navigation().pages().values().stream()
                .filter(page -> !left.matches(page.file().source()))
                .flatMap(page -> site.page(page.file()).stream()
                        .filter(collected -> !collected.text().isEmpty())
                        .map(collected -> entries.entry(page, collected)));
    }

    private SearchEntry entry(DocsPage page, CollectedPage collected) {
        List<String> way = new ArrayList<>();
        boolean first = home.filter(page.file()::equals).isPresent();
        if (!first) {
            way.add(site.title());
            way.addAll(page.sections());
        }
        Optional<DecisionMark> mark =
                decisions.mark(site.repository().name(), page.file().path());
        List<String> keywords = new ArrayList<>(way);
        mark.ifPresent(decision -> {
            keywords.add(portal.words().text("decisions.decision"));
            keywords.add("ADR");
            decision.status().ifPresent(status -> keywords.add(status.title()));
        });
        return new SearchEntry(
                site.address(page.file()),
                way.isEmpty() ? Optional.empty() : Optional.of(String.join(" › ", way)),
                mark.flatMap(DecisionMark::status).map(DecisionMark.Status::title),
                new SearchDocument(
                        "docs",
                        first ? site.title() : page.title(),
                        List.of(),
                        keywords,
                        collected.description(),
                        new SearchDocument.Text(Optional.of(collected.text().digest()), () -> sections(collected)),
                        filters,
                        collected.boost() / 100.0));
    }

    private static List<SearchDocument.Section> sections(CollectedPage page) {
        return page.sections().stream()
                .map(section -> new SearchDocument.Section(section.anchor(), section.heading(), section.text()))
                .toList();
    }

    private List<String> filters() {
        List<String> all = new ArrayList<>();
        all.add("kind:docs");
        all.add("set:" + site.id());
        site.entity().flatMap(portal.catalog()::entity).ifPresent(entity -> {
            add("owner", entity.targets(RelationType.OWNED_BY), all);
            add("system", systems(entity), all);
        });
        return all;
    }

    private static List<EntityRef> systems(ResolvedEntity entity) {
        return entity.targets(RelationType.PART_OF).stream()
                .filter(whole -> whole.kind().equals("system"))
                .toList();
    }

    private static void add(String facet, List<EntityRef> targets, List<String> filters) {
        targets.forEach(target ->
                filters.add(facet + ":" + Address.browse(facet, target).value()));
    }
}
