package dev.daymark.sample.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which entities have which value, as the portal's pages say without script: the links of the list of entities, and the
 * lists behind them.
 *
 * @param all the references of all entities
 * @param values the references by facet and value
 */
record FacetPages(Set<String> all, Map<String, Map<String, Set<String>>> values) {

    static FacetPages of(Path portal) throws IOException {
        Path catalog = portal.resolve("catalog/index.html");
        Map<String, Map<String, Set<String>>> values = new LinkedHashMap<>();
        for (Element facet : Jsoup.parse(catalog).select(".facet")) {
            Map<String, Set<String>> listed = new LinkedHashMap<>();
            for (Element link : facet.select("a[data-value]")) {
                listed.put(link.attr("data-value"), listed(catalog.resolveSibling(link.attr("href"))));
            }
            values.put(facet.attr("data-facet"), listed);
        }
        return new FacetPages(listed(catalog), values);
    }

    /** Those that are left: any of the values of a facet will do, but all tags are wanted. */
    Set<String> left(Map<String, Set<String>> chosen) {
        Set<String> left = new TreeSet<>(all);
        chosen.forEach((facet, wanted) -> {
            if (!facet.equals("tag")) {
                Set<String> any = new TreeSet<>();
                wanted.forEach(value -> any.addAll(having(facet, value)));
                left.retainAll(any);
            } else {
                wanted.forEach(value -> left.retainAll(having(facet, value)));
            }
        });
        return left;
    }

    /** How many would be left by this value in place of those chosen of its facet, or with them if it is a tag. */
    int with(Map<String, Set<String>> chosen, String facet, String value) {
        Map<String, Set<String>> others = new LinkedHashMap<>(chosen);
        if (!facet.equals("tag")) {
            others.remove(facet);
        }
        Set<String> left = left(others);
        left.retainAll(having(facet, value));
        return left.size();
    }

    private Set<String> having(String facet, String value) {
        return values.getOrDefault(facet, Map.of()).getOrDefault(value, Set.of());
    }

    /** The entities of a list, with those on the pages that follow. */
    private static Set<String> listed(Path first) throws IOException {
        Set<String> refs = new TreeSet<>();
        for (Path page = first.normalize(); Files.exists(page); ) {
            Document list = Jsoup.parse(page);
            list.select("[data-list] td[data-ref]").forEach(cell -> refs.add(cell.attr("data-ref")));
            Element next = list.selectFirst("nav.pager a[rel=next]");
            if (next == null) {
                break;
            }
            page = page.resolveSibling(next.attr("href")).normalize();
        }
        return refs;
    }
}
