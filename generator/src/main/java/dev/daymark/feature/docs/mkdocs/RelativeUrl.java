package dev.daymark.feature.docs.mkdocs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The way from one page of a site to another. */
final class RelativeUrl {

    private RelativeUrl() {}

    /**
     * The shortest relative address.
     *
     * @param from address of a page from the root of the site; ends with a slash when it is a folder's, empty for the root
     * @param to address in the same form; a folder's gives a result that ends with a slash
     */
    static String between(String from, String to) {
        List<String> here = segments(from.substring(0, from.lastIndexOf('/') + 1));
        List<String> there = segments(to);
        int common = 0;
        while (common < Math.min(here.size(), there.size()) && here.get(common).equals(there.get(common))) {
            common++;
        }
        List<String> way = new ArrayList<>(Collections.nCopies(here.size() - common, ".."));
        way.addAll(there.subList(common, there.size()));
        String path = way.isEmpty() ? "." : String.join("/", way);
        return to.isEmpty() || to.endsWith("/") ? path + "/" : path;
    }

    private static List<String> segments(String url) {
        return Arrays.stream(url.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    }
}
