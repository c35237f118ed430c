package dev.daymark.feature.docs.markdown.tree;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Curly quotes, dashes and dots, for pages that ask for them. */
final class Typography {

    private static final Pattern OPEN_DOUBLE = Pattern.compile("(?<![\\p{L}\\p{N}.,;:!?)\\]])\"(?=\\S)");
    private static final Pattern OPEN_SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}.,;:!?)\\]])'(?=\\S)");
    private static final Map<String, String> SIGNS = Map.of("---", "\u2014", "--", "\u2013", "...", "\u2026");
    private static final Pattern SIGN = Pattern.compile("---|--|\\.\\.\\.");

    private Typography() {}

    static void apply(Element body) {
        for (TextNode text : Texts.of(body)) {
            String whole = text.getWholeText();
            String signs = SIGN.matcher(whole).replaceAll(match -> SIGNS.getOrDefault(match.group(), match.group()));
            String doubles = OPEN_DOUBLE.matcher(signs).replaceAll("\u201C").replace('"', '\u201D');
            text.text(OPEN_SINGLE.matcher(doubles).replaceAll("\u2018").replace('\'', '\u2019'));
        }
    }
}
