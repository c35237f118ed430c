package dev.daymark.site.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * A parsed page.
 *
 * @param text as read
 * @param document what it means to a browser
 * @param errors what a browser had to guess, at most 20
 */
record HtmlPage(String text, Document document, List<ParseError> errors) {

    private static final int MAX_ERRORS = 20;

    static HtmlPage parse(String text) {
        Parser parser = Parser.htmlParser().setTrackErrors(MAX_ERRORS).setTrackPosition(true);
        Document document = parser.parseInput(text, "");
        return new HtmlPage(text, document, List.copyOf(parser.getErrors()));
    }

    Set<String> ids() {
        return document.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    }

    /** The page as read without some elements; one that the page does not close stays. */
    String without(String elements) {
        StringBuilder rest = new StringBuilder(text.length());
        int end = 0;
        for (Element element : document.select(elements)) {
            int from = element.sourceRange().startPos();
            int to = element.endSourceRange().endPos();
            if (from >= end && to > from) {
                rest.append(text, end, from);
                end = to;
            }
        }
        return rest.append(text.substring(end)).toString();
    }

    /** The line of an element; 0 when the page does not write it. */
    static int line(Element element) {
        return Math.max(0, element.sourceRange().start().lineNumber());
    }

    int lineAt(int position) {
        return 1
                + (int) text.substring(0, Math.min(position, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
