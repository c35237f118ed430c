package dev.daymark.feature.docs;

import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Severity;
import dev.daymark.problem.SourceLocation;
import java.util.List;
import java.util.Optional;

/** What the authors of pages should know about their Markdown, as problems. */
final class PageNotes {

    private PageNotes() {}

    static List<Problem> of(DocSite site) {
        return site.project().files().pages().stream()
                .flatMap(file -> site.page(file).stream()
                        .flatMap(page -> page.notes().stream().map(note -> problem(site, file, note))))
                .toList();
    }

    private static Problem problem(DocSite site, DocsFile file, CollectedPage.CollectedNote note) {
        String path = note.file().isEmpty() ? file.path() : note.file();
        Severity severity = note.kind().equals("DIFFERENCE") ? Severity.INFO : Severity.WARNING;
        return new Problem(
                ProblemCode.DOCS_PAGE.id(),
                severity,
                note.message(),
                Optional.of(note.hint()),
                new SourceLocation(site.repository().name(), path, note.line(), note.column()),
                Optional.empty());
    }
}
