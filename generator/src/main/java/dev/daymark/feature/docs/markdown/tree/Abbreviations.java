package dev.daymark.feature.docs.markdown.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Every abbreviation that the page explains. */
final class Abbreviations {

    private Abbreviations() {}

    static void apply(Element body, Map<String, String> meanings) {
        if (meanings.isEmpty()) {
            return;
        }
        String any = meanings.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + any + ")(?![\\p{L}\\p{N}_])");
        new Replacement(
                        pattern,
                        match -> List.of(new Element("abbr")
                                .attr("title", Objects.requireNonNull(meanings.get(match.group())))
                                .text(match.group())))
                .apply(Texts.of(body));
    }
}
