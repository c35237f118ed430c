package dev.daymark.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Looks over one page: its links here, its markup and policy with the checks beside. */
final class PageCheck {

    /**
     * A fragment of another page.
     *
     * @param page the page that links
     * @param line where it links
     * @param target the file it links to
     * @param fragment the id it asks for
     */
    record Anchor(String page, int line, String target, String fragment) {

        Finding missing() {
            return new Finding(page, line, Rule.DEAD_ANCHOR, target + " has no id \"" + fragment + "\"");
        }
    }

    /** The page that is served for any path cannot use relative links. */
    private static final String NOT_FOUND = "404.html";

    private final String file;
    private final HtmlPage page;
    private final Set<String> files;
    private final Weights weights;
    private final Set<String> ids;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();

    PageCheck(String file, String text, Set<String> files, Weights weights) {
        this.file = file;
        this.page = HtmlPage.parse(text);
        this.files = files;
        this.weights = weights;
        this.ids = page.ids();
    }

    List<Finding> run() {
        MarkupCheck.run(page, this::report);
        StructureCheck.run(page, this::report);
        PolicyCheck.run(page, this::report);
        new BudgetCheck(file, page, weights, this::report).run();
        for (Element element : page.document().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (LinkAttributes.isLink(element, attribute.getKey())) {
                    checkLink(element, attribute.getValue().strip());
                }
            }
        }
        return findings;
    }

    /** Known after {@link #run()}. */
    List<Anchor> anchorsElsewhere() {
        return anchors;
    }

    private void checkLink(Element element, String link) {
        boolean leads = LinkAttributes.leadsAway(element);
        int colon = link.indexOf(':');
        String scheme = colon > 0 && link.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")
                ? link.substring(0, colon).toLowerCase(Locale.ROOT)
                : "";
        if (link.startsWith("//") || !scheme.isEmpty()) {
            if (Set.of("javascript", "vbscript", "file").contains(scheme) || (leads && scheme.equals("data"))) {
                report(element, Rule.CONTENT_POLICY, "a link to " + quote(link));
            } else if (!leads && !scheme.equals("data")) {
                report(element, Rule.OUTSIDE_REQUEST, "<" + element.normalName() + "> loads " + quote(link));
            }
        } else if (link.startsWith("/")) {
            if (!file.equals(NOT_FOUND)) {
                report(element, Rule.LINK_FORM, "not a relative link: " + quote(link));
            }
        } else {
            checkRelative(element, link);
        }
    }

    private void checkRelative(Element element, String link) {
        int hash = link.indexOf('#');
        String fragment = hash < 0 ? "" : link.substring(hash + 1);
        String path = hash < 0 ? link : link.substring(0, hash);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        if (path.isEmpty()) {
            if (link.isEmpty()) {
                report(element, Rule.DEAD_LINK, "an empty link");
            } else if (!fragment.isEmpty() && !ids.contains(fragment)) {
                report(element, Rule.DEAD_ANCHOR, "this page has no id " + quote(fragment));
            }
            return;
        }
        String target = Paths.resolve(file, path);
        if (!files.contains(target)) {
            report(element, Rule.DEAD_LINK, "no file " + quote(target) + " for " + quote(link));
        } else if (!fragment.isEmpty() && target.endsWith(".html")) {
            anchors.add(new Anchor(file, HtmlPage.line(element), target, fragment));
        }
    }

    private void report(Element element, Rule rule, String message) {
        report(HtmlPage.line(element), rule, message);
    }

    private void report(int line, Rule rule, String message) {
        findings.add(new Finding(file, line, rule, message));
    }

    private static String quote(String text) {
        return "\"" + text + "\"";
    }
}
