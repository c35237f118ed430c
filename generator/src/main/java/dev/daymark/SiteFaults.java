package dev.daymark;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.site.DeadLink;
import dev.daymark.site.check.Finding;
import dev.daymark.site.check.Rule;

/** What is wrong with pages, as problems: faults of the theme, of a feature or of Daymark, never of a repository. */
final class SiteFaults {

    private SiteFaults() {}

    static Problem problem(DeadLink link) {
        return Problem.of(
                        ProblemCode.PAGE_LINK,
                        SourceLocation.ofFile("", link.page()),
                        "the page links to " + link.address() + ", which is no page of the portal")
                .withHint("mend the feature or the template that makes this page");
    }

    static Problem problem(Finding fault) {
        return Problem.of(
                fault.rule() == Rule.BUDGET ? ProblemCode.PAGE_BUDGET : ProblemCode.PAGE_FAULT,
                new SourceLocation("", fault.page(), fault.line(), 0),
                fault.rule().id() + ": " + fault.message());
    }
}
