package dev.daymark.feature.docs.markdown.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Every abbreviation that the page explains. */
final class Abbreviations {

    /** One that is a word is looked up, however many there are; others are tried one by one. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");

    private static final int MAX_OTHERS = 50;

    private Abbreviations() {}

    static void apply(Element body, Map<String, String> meanings) {
        if (meanings.isEmpty()) {
            return;
        }
        String others = meanings.keySet().stream()
                .filter(name -> !WORD.matcher(name).matches())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MAX_OTHERS)
                .map(name -> Pattern.quote(name) + "|")
                .collect(Collectors.joining());
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + others + WORD + ")(?![\\p{L}\\p{N}_])");
        new Replacement(pattern, match -> abbreviation(match.group(), meanings)).apply(Texts.of(body));
    }

    private static List<Node> abbreviation(String name, Map<String, String> meanings) {
        String meaning = meanings.get(name);
        return meaning == null
                ? List.of()
                : List.of(new Element("abbr").attr("title", meaning).text(name));
    }
}
