package dev.daymark.feature.docs.reader;

import dev.daymark.feature.LinkedHtml.Target;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Portal;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.feature.docs.mkdocs.Href;
import dev.daymark.feature.docs.mkdocs.Redirect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages at old addresses that lead to new ones, as {@code redirect_maps} says. */
public final class MovedPages {

    private MovedPages() {}

    /**
     * What {@code features/docs/moved} shows.
     *
     * @param target where the page has gone
     * @param title what it is called there; its web address when it has left the portal
     */
    public record Model(Target target, String title) {

        /** The new page, if it is one of the portal. */
        public Optional<Target.Inside> inside() {
            return target instanceof Target.Inside page ? Optional.of(page) : Optional.empty();
        }
    }

    /** All of a documentation. */
    public static List<Page> of(Portal portal, DocSite site) {
        Map<String, Redirect> written = new HashMap<>();
        site.project()
                .config()
                .redirects()
                .forEach(redirect -> written.putIfAbsent(DocsPath.normalise(redirect.from()), redirect));
        return site.project().redirects().stream()
                .flatMap(moved ->
                        Optional.ofNullable(written.get(moved.source()))
                                .flatMap(redirect -> model(site, redirect))
                                .stream()
                                .map(model -> new Page(
                                        site.at(moved.destination()),
                                        portal.words().text("docs.moved"),
                                        List.of(new PageLink(portal.words().text("docs.title"), DocsHomePage.ADDRESS)),
                                        "features/docs/moved",
                                        () -> model)))
                .toList();
    }

    private static Optional<Model> model(DocSite site, Redirect redirect) {
        if (Href.isWeb(redirect.to())) {
            return Optional.of(new Model(new Target.AsWritten(redirect.to()), redirect.to()));
        }
        Href to = Href.split(redirect.to());
        return site.project()
                .files()
                .find(to.path())
                .flatMap(file -> Optional.ofNullable(site.navigation().pages().get(file.source())))
                .map(page -> new Model(new Target.Inside(site.address(page.file()), to.suffix()), page.title()));
    }
}
