package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.html.HtmlMarks;
import dev.daymark.feature.docs.markdown.source.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Gives every heading an id that no other element of the page, and none of the portal, has. */
final class HeadingIds {

    private static final Pattern COUNTED = Pattern.compile("(.*)_([0-9]{1,9})");
    private static final int MAX_LEVEL = 6;

    private final TocOptions options;
    private final Set<String> reserved;
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    HeadingIds(TocOptions options, Set<String> reserved) {
        this.options = options;
        this.reserved = reserved;
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2
                && name.charAt(0) == 'h'
                && Character.isDigit(name.charAt(1))
                && element.hasAttr(HtmlMarks.AT)
                && (!element.hasAttr(HtmlMarks.RAW)
                        || element.attr(HtmlMarks.RAW).equals("markdown"));
    }

    static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** The headings in their order, each with its id. */
    List<Element> apply(Element body) {
        List<Element> headings = new ArrayList<>();
        for (Element element : Texts.elements(body)) {
            String id = element.id();
            if (!id.isEmpty() && !element.hasAttr(HtmlMarks.RAW)) {
                used.add(id);
            }
            if (isHeading(element)) {
                headings.add(element);
            }
        }
        for (Element heading : headings) {
            boolean given = !heading.id().isEmpty();
            String wanted = given ? heading.id() : options.slugs().of(text(heading));
            boolean taken = reserved.contains(wanted);
            String id = given && !taken ? wanted : unique(wanted);
            if (taken) {
                renamed.putIfAbsent(wanted, id);
            }
            heading.attr("id", id);
            int level = Math.min(MAX_LEVEL, level(heading) + options.baseLevel() - 1);
            if (level != level(heading)) {
                heading.tagName("h" + level);
            }
        }
        return headings;
    }

    /** Ids that the portal needs itself, and what they have become. */
    Map<String, String> renamed() {
        return renamed;
    }

    static String text(Element heading) {
        return Marks.withoutGuards(heading.text());
    }

    private String unique(String slug) {
        String id = slug;
        while (id.isEmpty() || used.contains(id) || reserved.contains(id)) {
            Matcher counted = COUNTED.matcher(id);
            String stem = counted.matches() ? counted.group(1) : id;
            int from = counted.matches() ? Integer.parseInt(counted.group(2)) : 0;
            int next = Math.max(from, counts.getOrDefault(stem, 0)) + 1;
            counts.put(stem, next);
            id = stem + "_" + next;
        }
        used.add(id);
        return id;
    }
}
