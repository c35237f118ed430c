package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes pages of the entries of {@code redirect_maps}. */
final class Redirects {

    private final MkdocsConfig config;
    private final DocsFiles files;
    private final Findings findings;
    private final Set<String> taken = new HashSet<>();

    Redirects(MkdocsConfig config, DocsFiles files, Findings findings) {
        this.config = config;
        this.files = files;
        this.findings = findings;
        files.all().forEach(file -> taken.add(file.destination()));
    }

    List<RedirectPage> pages() {
        List<RedirectPage> pages = new ArrayList<>();
        for (Redirect redirect : config.redirects()) {
            page(redirect).ifPresent(pages::add);
        }
        return pages;
    }

    private Optional<RedirectPage> page(Redirect redirect) {
        String source = DocsPath.normalise(redirect.from());
        if (!DocsFilesReader.isPage(source) || DocsPath.climbs(source)) {
            report(
                    redirect,
                    "\"" + redirect.from() + "\" cannot be redirected: it is no path of a page",
                    "write the old path in the docs directory, such as \"old.md\"");
            return Optional.empty();
        }
        String destination = PageAddress.destination(source, config.directoryUrls());
        if (!taken.add(destination)) {
            report(
                    redirect,
                    "\"" + redirect.from() + "\" is redirected, but there is a page at its address",
                    "remove the redirect or the page");
            return Optional.empty();
        }
        String url = PageAddress.url(destination, config.directoryUrls());
        return target(redirect, url).map(target -> new RedirectPage(source, destination, url, target));
    }

    private Optional<String> target(Redirect redirect, String url) {
        if (Href.isWeb(redirect.to())) {
            return Optional.of(redirect.to());
        }
        Href link = Href.split(redirect.to());
        Optional<DocsFile> page = files.find(link.path()).filter(DocsFile::page);
        if (page.isEmpty()) {
            report(
                    redirect,
                    "redirect of \"" + redirect.from() + "\" leads to \"" + redirect.to()
                            + "\", which is no page of the documentation",
                    Nearest.hint(link.path(), files.sources(), "write the path of a page, or a web address"));
        }
        return page.map(file -> RelativeUrl.between(url, file.url()) + link.suffix());
    }

    private void report(Redirect redirect, String message, String hint) {
        findings.report(ProblemCode.DOCS_REDIRECT, redirect.place(), message, hint);
    }
}
