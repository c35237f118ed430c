package dev.daymark.feature.docs.markdown.tree;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** {@code (c) +/- --> 1/2 1st} and the like, as pymdownx.smartsymbols has them. */
final class SmartSymbols {

    private static final Pattern ORDINAL = Pattern.compile("\\b([1-9][0-9]*)?((?<=1)[123]th|1st|2nd|3rd|[04-9]th)\\b");
    private static final Pattern SIGN = Pattern.compile("\\((?:c|r|tm)\\)|\\+/-|=/=|\\bc/o\\b|<-->|(?<!-)-->|<--(?!-)"
            + "|(?<!\\d)(?:1/4|1/2|3/4|1/3|2/3|1/5|2/5|3/5|4/5|1/6|5/6|1/8|3/8|5/8|7/8)(?!\\d)");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("(c)", "\u00A9"),
            Map.entry("(r)", "\u00AE"),
            Map.entry("(tm)", "\u2122"),
            Map.entry("+/-", "\u00B1"),
            Map.entry("=/=", "\u2260"),
            Map.entry("c/o", "\u2105"),
            Map.entry("<-->", "\u2194"),
            Map.entry("-->", "\u2192"),
            Map.entry("<--", "\u2190"),
            Map.entry("1/4", "\u00BC"),
            Map.entry("1/2", "\u00BD"),
            Map.entry("3/4", "\u00BE"),
            Map.entry("1/3", "\u2153"),
            Map.entry("2/3", "\u2154"),
            Map.entry("1/5", "\u2155"),
            Map.entry("2/5", "\u2156"),
            Map.entry("3/5", "\u2157"),
            Map.entry("4/5", "\u2158"),
            Map.entry("1/6", "\u2159"),
            Map.entry("5/6", "\u215A"),
            Map.entry("1/8", "\u215B"),
            Map.entry("3/8", "\u215C"),
            Map.entry("5/8", "\u215D"),
            Map.entry("7/8", "\u215E"));

    private SmartSymbols() {}

    static void apply(Element body) {
        List<TextNode> texts = Texts.of(body);
        new Replacement(SIGN, match -> List.of(new TextNode(SIGNS.getOrDefault(match.group(), match.group()))))
                .apply(texts.stream()
                        .filter(text -> mayHoldSign(text.getWholeText()))
                        .toList());
        new Replacement(ORDINAL, SmartSymbols::ordinal)
                .apply(texts.stream()
                        .filter(text -> mayHoldOrdinal(text.getWholeText()))
                        .toList());
    }

    /** The expressions are costly, and few texts have anything for them. */
    private static boolean mayHoldSign(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('/') >= 0 || text.contains("--");
    }

    private static boolean mayHoldOrdinal(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean digit = text.charAt(i - 1) >= '0' && text.charAt(i - 1) <= '9';
            if (digit && "snrt".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> ordinal(MatchResult match) {
        String whole = match.group();
        int ending = whole.length() - 2;
        return List.of(new TextNode(whole.substring(0, ending)), new Element("sup").text(whole.substring(ending)));
    }
}
