package dev.daymark.feature.docs.link;

import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.collect.CollectedDocs.Linked;
import dev.daymark.feature.docs.collect.CollectedPage.CollectedLink;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.feature.docs.mkdocs.Href;
import dev.daymark.feature.docs.mkdocs.Level;
import dev.daymark.feature.docs.mkdocs.LinkTarget;
import dev.daymark.feature.docs.mkdocs.Validation;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.problem.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reports links that lead nowhere, as loudly as the project's configuration wants it. */
final class LinkReports {

    private final DocSite site;
    private final DocsFile file;
    private final List<Problem> problems;
    private final Validation levels;

    LinkReports(DocSite site, DocsFile file, List<Problem> problems) {
        this.site = site;
        this.file = file;
        this.problems = problems;
        this.levels = site.project().config().validation();
    }

    void missing(CollectedLink link) {
        String written = link.target();
        if (site.project().links().resolve(file, written) instanceof LinkTarget.Missing missing) {
            site.project().links().problem(missing, file, place(link)).ifPresent(problems::add);
        } else if (written.startsWith("/")) {
            report(
                    ProblemCode.DOCS_LINK,
                    levels.links().absolute(),
                    link,
                    "link to \"" + written + "\": an absolute path leads to no file of the documentation",
                    "write the path from this page, such as \"../guide.md\"");
        } else {
            report(
                    ProblemCode.DOCS_LINK,
                    isNamed(written) ? levels.links().notFound() : levels.unrecognizedLinks(),
                    link,
                    "link to \"" + written + "\": there is no such page or file",
                    "correct the link, or add the file");
        }
    }

    /** Whether a link names a file, so that MkDocs would check it. */
    private static boolean isNamed(String written) {
        return DocsPath.name(Href.split(written).path()).indexOf('.') >= 0;
    }

    void anchor(CollectedLink link, String name, String page, Collection<String> anchors) {
        String where = page.isEmpty() ? "this page" : "\"" + page + "\"";
        report(
                ProblemCode.DOCS_ANCHOR,
                levels.anchors(),
                link,
                "link to \"#" + name + "\": " + where + " has no such heading",
                Suggestion.nearest(name, anchors)
                        .map(near -> "did you mean \"#" + near + "\"?")
                        .orElse("correct the link, or give the heading the id with {#" + name + "}"));
    }

    void notCopied(CollectedLink link, String path) {
        report(
                ProblemCode.DOCS_LINK,
                levels.links().notFound(),
                link,
                "link to \"" + link.target() + "\": a portal holds no copy of files that a browser could run",
                "say where the repository lives (url), so that the link can lead to \"" + path + "\" there");
    }

    void uncopied(CollectedLink link, Linked kind, boolean onForge) {
        boolean large = kind == Linked.TOO_LARGE;
        String why = large
                ? "has more than " + (CollectedDocs.MAX_COPIED_BYTES >> 20) + " MB, the portal holds no copy"
                : "cannot be read, the portal holds no copy";
        String instead = onForge ? "; until then the link leads to where the repository lives" : "";
        report(
                ProblemCode.DOCS_LINK,
                levels.links().notFound(),
                link,
                "link to \"" + link.target() + "\": the file " + why,
                (large ? "make it smaller" : "keep it in git itself, not in Git LFS; a partial clone lacks it, too")
                        + instead);
    }

    private void report(ProblemCode code, Level level, CollectedLink link, String message, String hint) {
        level.severity()
                .ifPresent(severity -> problems.add(
                        new Problem(code.id(), severity, message, Optional.of(hint), place(link), Optional.empty())));
    }

    private SourceLocation place(CollectedLink link) {
        String path = link.file().isEmpty() ? file.path() : link.file();
        return new SourceLocation(site.repository().name(), path, link.line(), link.column());
    }
}
