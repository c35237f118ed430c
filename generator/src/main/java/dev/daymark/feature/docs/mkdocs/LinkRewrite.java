package dev.daymark.feature.docs.mkdocs;

import dev.daymark.forge.PercentCoding;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.Optional;

/** Looks links of pages up among the files, as MkDocs does: links to sources become links to pages. */
public final class LinkRewrite {

    private final DocsFiles files;
    private final Validation.Links validation;

    LinkRewrite(DocsFiles files, Validation.Links validation) {
        this.files = files;
        this.validation = validation;
    }

    /**
     * Looks a link up.
     *
     * @param from the page that it stands on
     * @param href the link, decoded from HTML, percent-encoded or not
     */
    public LinkTarget resolve(DocsFile from, String href) {
        Href link = Href.split(href);
        boolean absolute = href.startsWith("/") || href.startsWith("\\");
        boolean fromRoot = href.startsWith("/") && validation.absoluteToDocs();
        // Without a dot in its last part it is no name of a file.
        boolean named = DocsPath.name(link.path()).indexOf('.') >= 0;
        if (link.external() || !named || (absolute && !fromRoot)) {
            return new LinkTarget.Kept();
        }
        String folder = fromRoot ? "" : DocsPath.folder(from.source());
        String path = DocsPath.resolve(folder, PercentCoding.decode(link.path()));
        Optional<DocsFile> target = files.find(path);
        return target.isPresent()
                ? new LinkTarget.Found(
                        target.get(),
                        link.suffix(),
                        RelativeUrl.between(from.url(), target.get().url()) + link.suffix())
                : new LinkTarget.Missing(href, path);
    }

    /** The problem of a link that leads to no file; empty when the configuration wants none. */
    public Optional<Problem> problem(LinkTarget.Missing missing, DocsFile from, SourceLocation place) {
        String advice = files.isExcluded(missing.path())
                ? "the configuration excludes it"
                : Nearest.path(missing.path(), files.sources())
                        .map(near -> "did you mean \"" + RelativeUrl.between(from.source(), near) + "\"?")
                        .orElse("correct the link, or add the file");
        return validation
                .notFound()
                .severity()
                .map(severity -> new Problem(
                        ProblemCode.DOCS_LINK.id(),
                        severity,
                        "link to \"" + missing.written() + "\": there is no such file",
                        Optional.of(advice),
                        place,
                        Optional.empty()));
    }
}
