package dev.daymark.site.output;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a page was made of.
 *
 * @param digest of all that it shows, 32 hexadecimal digits; empty when that is not known
 * @param assets names of the assets that it uses
 */
public record Made(String digest, SortedSet<String> assets) {

    /** Nobody told. */
    static final Made UNKNOWN = new Made("", Collections.emptySortedSet());

    /** Copies the names. */
    public Made {
        assets = Collections.unmodifiableSortedSet(new TreeSet<>(assets));
    }

    /** Of a page; of one that cannot be told from others later, nothing is remembered. */
    public static Made of(Optional<String> digest, Collection<String> assets) {
        boolean plain = assets.stream().noneMatch(name -> name.indexOf(' ') >= 0 || name.indexOf('|') >= 0);
        return plain && digest.isPresent() ? new Made(digest.get(), new TreeSet<>(assets)) : UNKNOWN;
    }

    /** As one word. */
    String text() {
        return "|" + digest + "|" + String.join("|", assets);
    }

    /** Reads such a word. */
    static Made read(String text) {
        List<String> parts = List.of(text.split("\\|", -1));
        SortedSet<String> assets = new TreeSet<>(parts.subList(2, parts.size()));
        assets.remove("");
        return new Made(parts.get(1), assets);
    }
}
