package dev.daymark.site.check;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** Tags that a browser has to guess, elements that no standard knows. */
final class MarkupCheck {

    private static final Set<String> HTML =
            Set.of(("html head title link meta body article section nav aside h1 h2 h3 h4 h5"
                            + " h6 hgroup header footer address p hr pre blockquote ol ul menu li dl dt dd figure figcaption main search"
                            + " div a em strong small s cite q dfn abbr ruby rt rp data time code var samp kbd sub sup i b u mark bdi"
                            + " bdo span br wbr ins del picture source img video audio track map area table caption colgroup col"
                            + " tbody thead tfoot tr td th form label input button select datalist optgroup option textarea output"
                            + " progress meter fieldset legend details summary dialog script noscript template slot canvas svg math"
                            + " iframe object param embed style base")
                    .split(" "));

    private MarkupCheck() {}

    static void run(HtmlPage page, Report report) {
        for (ParseError error : page.errors()) {
            report.add(page.lineAt(error.getPosition()), Rule.MARKUP, error.getErrorMessage());
        }
        for (Element element : page.document().body().getAllElements()) {
            boolean foreign = !element.tag().namespace().equals(Parser.NamespaceHtml);
            if (!foreign && !HTML.contains(element.normalName())) {
                report.add(HtmlPage.line(element), Rule.MARKUP, "unknown element <" + element.normalName() + ">");
            }
        }
    }
}
