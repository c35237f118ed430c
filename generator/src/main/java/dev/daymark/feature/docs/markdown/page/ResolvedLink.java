package dev.daymark.feature.docs.markdown.page;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a link of a page becomes.
 *
 * @param address what is written into the page; empty to leave the text of a link without one
 * @param attributes further attributes, escaped when they are written; a class is added to the author's
 */
public record ResolvedLink(Optional<String> address, SortedMap<String, String> attributes) {

    /** Copies the attributes. */
    public ResolvedLink {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** A link that leads to an address. */
    public static ResolvedLink to(String address) {
        return new ResolvedLink(Optional.of(address), new TreeMap<>());
    }

    /** A link that leads nowhere. */
    public static ResolvedLink nowhere() {
        return new ResolvedLink(Optional.empty(), new TreeMap<>());
    }

    /** This link with one more attribute. */
    public ResolvedLink with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(attributes);
        more.put(name, value);
        return new ResolvedLink(address, more);
    }

    /** This link with more attributes. */
    public ResolvedLink with(Map<String, String> others) {
        SortedMap<String, String> more = new TreeMap<>(attributes);
        more.putAll(others);
        return new ResolvedLink(address, more);
    }
}
