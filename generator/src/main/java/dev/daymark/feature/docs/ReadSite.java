package dev.daymark.feature.docs;

import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.library.DocsLibrary;
import dev.daymark.feature.docs.link.DocLinks;
import dev.daymark.feature.docs.link.ResolvedPage;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A documentation with its diagrams drawn and the links of its pages looked up.
 *
 * @param collected the documentation without drawings
 * @param site the documentation
 * @param pages its pages
 * @param problems what is wrong with them
 * @param drawn whether all diagrams could be drawn
 */
record ReadSite(
        DocSite collected, DocSite site, Map<DocsFile, ResolvedPage> pages, List<Problem> problems, boolean drawn) {

    static ReadSite of(DocSite collected, DrawnDiagrams diagrams, DocLinks links) {
        DocSite site = diagrams.in(collected);
        List<Problem> problems = new ArrayList<>(site.judged(diagrams.problems()));
        Map<DocsFile, ResolvedPage> pages = new LinkedHashMap<>();
        for (DocsFile file : site.project().files().pages()) {
            site.page(file).ifPresent(page -> pages.put(file, links.resolve(site, file, page)));
        }
        pages.values().forEach(page -> problems.addAll(site.judged(page.problems())));
        problems.addAll(site.judged(PageNotes.of(site)));
        return new ReadSite(
                collected, site, pages, problems, diagrams.problems().isEmpty());
    }

    /** Whether nothing that was looked up can have changed since the last library. */
    boolean isAsItWas(DocsLibrary library) {
        return drawn
                && library.isAsItWas(site.repository().name())
                && pages.values().stream()
                        .allMatch(page -> page.elsewhere().stream().allMatch(library::isAsItWas));
    }
}
