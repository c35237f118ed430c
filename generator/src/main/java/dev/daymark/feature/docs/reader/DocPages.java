package dev.daymark.feature.docs.reader;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.ExternalLink;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Staleness;
import dev.daymark.feature.Words;
import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.link.ResolvedPage;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsPage;
import dev.daymark.feature.docs.mkdocs.EditLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of one documentation. A preview keeps them: they hold on to nothing of the portal but what they show. */
public final class DocPages {

    /** Words that a reader of technical prose takes in within a minute. */
    private static final int WORDS_A_MINUTE = 200;

    private static final int SHORT_ID = 7;

    private final Words words;
    private final Optional<EntityRef> owner;
    private final DocSite site;
    private final Map<DocsFile, ResolvedPage> resolved;
    private final Freshness freshness;
    private final DocSet set;
    private final DocTree tree;
    private final Optional<Page> contents;
    private final EditLinks edit;

    /**
     * The pages of a documentation.
     *
     * @param resolved where the links of each page lead
     * @param freshness which pages are old
     */
    public DocPages(Portal portal, DocSite site, Map<DocsFile, ResolvedPage> resolved, Freshness freshness) {
        this.words = portal.words();
        this.owner = owner(portal, site);
        this.site = site;
        this.resolved = resolved;
        this.freshness = freshness;
        this.set = set(portal, site);
        this.tree = new DocTree(site, words);
        this.contents = tree.isCut() ? Optional.of(DocContents.page(portal, site, set, tree)) : Optional.empty();
        this.edit = site.project().editLinks();
    }

    /** A documentation as pages name it. */
    static DocSet set(Portal portal, DocSite site) {
        Address home = site.start().orElse(DocsHomePage.ADDRESS);
        Optional<ResolvedEntity> entity = site.entity().flatMap(portal.catalog()::entity);
        Address about = entity.<Address>map(known -> new Address.Overview(known.ref()))
                .orElse(new Address.RepositoryPage(site.repository().name()));
        return new DocSet(
                site.id(),
                site.title(),
                home,
                entity.map(ResolvedEntity::ref),
                about,
                entity.map(ResolvedEntity::title).orElse(site.repository().name()));
    }

    /**
     * All of them, and where the documentation is large the page that lists them.
     *
     * @param decisions what is known of decisions
     */
    public List<Page> pages(DecisionPages decisions) {
        Stream<Page> pages = site.navigation().pages().values().stream()
                .flatMap(page -> site.page(page.file()).stream().map(collected -> page(page, collected, decisions)));
        return Stream.concat(pages, contents.stream()).toList();
    }

    private Page page(DocsPage page, CollectedPage collected, DecisionPages decisions) {
        List<PageLink> trail = new ArrayList<>();
        trail.add(new PageLink(words.text("docs.title"), DocsHomePage.ADDRESS));
        Address address = site.address(page.file());
        if (!address.equals(set.home())) {
            trail.add(new PageLink(set.title(), set.home()));
        }
        String title = address.equals(set.home()) ? set.title() : page.title();
        Optional<DecisionMark> decision =
                decisions.mark(site.repository().name(), page.file().path());
        return new Page(address, title, trail, "features/docs/page", () -> model(page, collected, decision));
    }

    private DocPage model(DocsPage page, CollectedPage collected, Optional<DecisionMark> decision) {
        Optional<CollectedDocs.Changed> changed =
                Optional.ofNullable(site.docs().changes().get(page.file().path()));
        return new DocPage(
                set,
                tree.around(page.file()),
                contents.map(Page::address),
                page.sections().stream().reduce((first, last) -> last),
                decision,
                AuthorsText.of(collected, links(page.file()), site.docs().pictures(), words),
                contents(collected),
                owner,
                changed.map(this::change),
                // What was decided stays as it was written.
                decision.isEmpty()
                        && changed.filter(change -> freshness.quiet(change.date()))
                                .isPresent(),
                Staleness.of(site.repository()),
                Math.max(1, Math.round((float) collected.words() / WORDS_A_MINUTE)),
                edit.of(page.file()),
                page.previous().flatMap(this::link),
                page.next().flatMap(this::link),
                Optional.of(site.twin(page.file())),
                collected.diagrams());
    }

    private ResolvedPage links(DocsFile file) {
        return Objects.requireNonNull(resolved.get(file), file.path());
    }

    private Optional<PageLink> link(DocsFile file) {
        return Optional.ofNullable(site.navigation().pages().get(file.source()))
                .map(page -> new PageLink(page.title(), site.address(file)));
    }

    private DocPage.Change change(CollectedDocs.Changed changed) {
        return new DocPage.Change(
                changed.date(),
                changed.commit()
                        .substring(0, Math.min(SHORT_ID, changed.commit().length())),
                site.repository().url().map(url -> url.commit(changed.commit())).flatMap(ExternalLink::safe));
    }

    private static List<DocPage.Content> contents(CollectedPage page) {
        return page.headings().stream()
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .map(heading -> new DocPage.Content(heading.level(), heading.id(), heading.title()))
                .toList();
    }

    private static Optional<EntityRef> owner(Portal portal, DocSite site) {
        return site.entity().stream()
                .flatMap(ref -> portal.catalog().entity(ref).stream())
                .flatMap(entity -> entity.targets(RelationType.OWNED_BY).stream())
                .findFirst();
    }
}
