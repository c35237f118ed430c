package dev.daymark.feature.docs.reader;

import dev.daymark.feature.LinkedHtml;
import dev.daymark.feature.Words;
import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.collect.CollectedPage.CollectedHeading;
import dev.daymark.feature.docs.markdown.page.Escape;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says to those who hear a page what the signs in it are for: links of headings to themselves, boxes of tasks. */
final class SpokenNames {

    private static final String LINK = "class=\"headerlink\"";
    private static final Pattern ANCHOR =
            Pattern.compile("(<a class=\"headerlink\" href=\"#([^\"]*)\") title=\"[^\"]*\"");
    private static final String OPEN = "<input type=\"checkbox\" disabled";

    private final Words words;
    private final Map<String, String> titles = new HashMap<>();

    private SpokenNames(CollectedPage page, Words words) {
        this.words = words;
        for (CollectedHeading heading : page.headings()) {
            titles.put(Escape.attribute(heading.id()), heading.title());
        }
    }

    static LinkedHtml in(LinkedHtml text, CollectedPage page, Words words) {
        SpokenNames names = new SpokenNames(page, words);
        return new LinkedHtml(text.parts().stream().map(names::in).toList(), text.links());
    }

    private String in(String part) {
        String named = part;
        if (part.contains(LINK)) {
            named = ANCHOR.matcher(part)
                    .replaceAll(match -> Matcher.quoteReplacement(
                            match.group(1) + label("docs.anchor", titles.getOrDefault(match.group(2), ""))));
        }
        return named.contains(OPEN)
                ? named.replace(OPEN + " checked>", OPEN + " checked" + label("docs.task.done") + ">")
                        .replace(OPEN + ">", OPEN + label("docs.task.open") + ">")
                : named;
    }

    private String label(String key, Object... arguments) {
        return " aria-label=\"" + Escape.attribute(words.text(key, arguments)) + "\"";
    }
}
