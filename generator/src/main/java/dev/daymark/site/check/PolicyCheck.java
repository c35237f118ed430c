package dev.daymark.site.check;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The strict content policy: scripts and styles are files, and the page says so to the browser. */
final class PolicyCheck {

    private static final Set<String> FORBIDDEN =
            Set.of("base", "iframe", "frame", "object", "embed", "applet", "style");

    private PolicyCheck() {}

    static void run(HtmlPage page, Report report) {
        if (page.document()
                .select("head > meta[http-equiv=Content-Security-Policy][content]")
                .isEmpty()) {
            report.add(0, Rule.CONTENT_POLICY, "the page declares no Content-Security-Policy");
        }
        for (Element element : page.document().getAllElements()) {
            int line = HtmlPage.line(element);
            String name = element.normalName();
            if (FORBIDDEN.contains(name)) {
                report.add(line, Rule.CONTENT_POLICY, "<" + name + "> is not allowed");
            }
            if (name.equals("script") && !element.hasAttr("src") && !isData(element)) {
                report.add(line, Rule.CONTENT_POLICY, "a script within the page");
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                if (key.equals("style") || key.startsWith("on") || key.equals("srcdoc")) {
                    report.add(line, Rule.CONTENT_POLICY, "attribute " + key + " of <" + name + ">");
                }
            }
        }
    }

    /** Browsers run no script of another type than JavaScript. */
    private static boolean isData(Element script) {
        return script.attr("type").endsWith("json");
    }
}
