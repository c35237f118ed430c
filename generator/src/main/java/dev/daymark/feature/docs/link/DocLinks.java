package dev.daymark.feature.docs.link;

import dev.daymark.catalog.Catalog;
import dev.daymark.feature.Address;
import dev.daymark.feature.LinkedHtml.Target;
import dev.daymark.feature.docs.collect.CollectedDocs.Linked;
import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.collect.CollectedPage.CollectedLink;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.library.DocsLibrary;
import dev.daymark.feature.docs.library.DocsLibrary.Placed;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.feature.docs.mkdocs.Href;
import dev.daymark.feature.docs.mkdocs.LinkTarget;
import dev.daymark.forge.PercentCoding;
import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks up the links of pages. First as MkDocs does; what MkDocs leaves alone or misses is then sought where authors who
 * write for a code host, or for another generator, mean it: in the whole repository, without an ending, as an address of
 * the finished site or of the Backstage app. Nothing is fetched.
 */
public final class DocLinks {

    private final ForgeTargets forge;
    private final BackstageTargets backstage;
    private final Anchors anchors = new Anchors();
    // By identity: a site is compared nowhere, and is large.
    private final IdentityHashMap<DocSite, SiteAddresses> addresses = new IdentityHashMap<>();

    /** For all documentation of a run. */
    public DocLinks(DocsLibrary library, Catalog catalog) {
        this.forge = new ForgeTargets(library, catalog);
        this.backstage = new BackstageTargets(library, catalog, this::addresses);
    }

    private SiteAddresses addresses(DocSite site) {
        return addresses.computeIfAbsent(site, SiteAddresses::new);
    }

    /** Looks up all links of a page. */
    public ResolvedPage resolve(DocSite site, DocsFile file, CollectedPage page) {
        Lookup lookup = new Lookup(site, file, page);
        List<Target> targets = page.links().stream().map(lookup::target).toList();
        return new ResolvedPage(
                targets,
                Collections.unmodifiableMap(lookup.files),
                List.copyOf(lookup.problems),
                Set.copyOf(lookup.elsewhere));
    }

    private final class Lookup {

        private final DocSite site;
        private final DocsFile file;
        private final CollectedPage page;
        private final LinkReports reports;
        private final Map<Address.File, String> files = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Set<String> elsewhere = new HashSet<>();

        Lookup(DocSite site, DocsFile file, CollectedPage page) {
            this.site = site;
            this.file = file;
            this.page = page;
            this.reports = new LinkReports(site, file, problems);
        }

        Target target(CollectedLink link) {
            Href href = Href.split(link.target());
            if (href.external()) {
                return onForge(link.target())
                        .map(placed -> to(placed.site(), placed.file(), href, link))
                        .orElseGet(() -> new Target.AsWritten(link.target()));
            }
            if (href.path().isEmpty()) {
                return withinPage(link, href.suffix());
            }
            return found(link, href).orElseGet(() -> {
                reports.missing(link);
                return new Target.Nowhere();
            });
        }

        private Optional<Placed> onForge(String address) {
            return forge.place(address).flatMap(place -> {
                elsewhere.add(place.repository().name());
                return forge.page(place);
            });
        }

        private Target withinPage(CollectedLink link, String suffix) {
            if (!suffix.startsWith("#") || suffix.length() == 1 || suffix.equals("#top")) {
                return new Target.AsWritten(suffix.isEmpty() ? "#" : suffix);
            }
            return fragment(page, suffix, link, file)
                    .<Target>map(Target.AsWritten::new)
                    .orElseGet(Target.Nowhere::new);
        }

        private Optional<Target> found(CollectedLink link, Href href) {
            if (site.project().links().resolve(file, link.target()) instanceof LinkTarget.Found exact) {
                return Optional.of(to(site, exact.file(), href, link));
            }
            String path = PercentCoding.decode(href.path());
            String fromHere = DocsPath.resolve(path.startsWith("/") ? "" : DocsPath.folder(file.path()), path);
            return inRepository(fromHere, link, href)
                    .or(() -> addresses(site).page(file, path).map(other -> to(site, other, href, link)))
                    .or(() -> backstage
                            .page(path, elsewhere::add)
                            .map(placed -> to(placed.site(), placed.file(), href, link)))
                    .or(() -> backstage.entity(path).map(entity -> new Target.Inside(new Address.Overview(entity), "")))
                    .or(() -> site.project()
                            .files()
                            .find(DocsPath.normalise(path))
                            .filter(file -> path.startsWith("/"))
                            .map(file -> to(site, file, href, link)))
                    .or(() -> inRepository(
                            DocsPath.resolve(site.project().config().docsDir(), path), link, href))
                    .or(() -> inRepository(DocsPath.normalise(path), link, href));
        }

        /** A path from the root of the repository: a page, a file or folder beside the pages, a page without its ending. */
        private Optional<Target> inRepository(String path, CollectedLink link, Href href) {
            String repository = site.repository().name();
            Optional<Placed> placed =
                    forge.inRepository(repository, path).or(() -> forge.inRepository(repository, path + ".md"));
            if (placed.isPresent()) {
                return Optional.of(to(placed.get().site(), placed.get().file(), href, link));
            }
            Linked kind = site.docs().linked().get(path);
            if (kind == Linked.FOLDER) {
                return onForge(path, true);
            }
            return kind == null ? Optional.empty() : Optional.of(toFile(path, href, link));
        }

        private Target to(DocSite where, DocsFile target, Href href, CollectedLink link) {
            if (!target.page()) {
                return toFile(target.path(), href, link);
            }
            String suffix = href.suffix();
            int mark = suffix.indexOf('#');
            if (mark >= 0) {
                String query = suffix.substring(0, mark);
                String at = suffix.substring(mark);
                suffix = query
                        + where.page(target)
                                .flatMap(other -> fragment(other, at, link, target))
                                .orElse("");
            }
            return new Target.Inside(forge.address(where, target), suffix);
        }

        /** The fragment with the id that is meant; empty when the page has no such place. */
        private Optional<String> fragment(CollectedPage target, String fragment, CollectedLink link, DocsFile in) {
            String name = PercentCoding.decode(fragment.substring(1));
            Optional<String> id = anchors.find(target, name);
            if (id.isEmpty() && !name.isEmpty()) {
                reports.anchor(
                        link,
                        name,
                        in.equals(file) ? "" : in.path(),
                        target.anchors().keySet());
            }
            return id.map(place -> "#" + PercentCoding.encode(place));
        }

        /** A file beside the pages: copied when it is shown or can do no harm, else seen on the forge. */
        private Target toFile(String path, Href href, CollectedLink link) {
            boolean shown = link.attribute().equals("src");
            Optional<Target> onForge = onForge(path, false);
            if (shown ? Copied.shown(path) : Copied.linked(path)) {
                Linked kind = site.docs().linked().getOrDefault(path, Linked.FILE);
                if (kind == Linked.FILE) {
                    Address.File address = site.file(path);
                    files.put(address, path);
                    return new Target.Inside(address, href.suffix());
                }
                reports.uncopied(link, kind, onForge.isPresent());
            } else if (onForge.isEmpty()) {
                reports.notCopied(link, path);
            }
            return onForge.orElseGet(Target.Nowhere::new);
        }

        private Optional<Target> onForge(String path, boolean folder) {
            return site.repository().url().map(url -> {
                String ref = site.repository().branch().orElse("HEAD");
                return new Target.AsWritten(folder ? url.directory(ref, path) : url.file(ref, path));
            });
        }
    }
}
