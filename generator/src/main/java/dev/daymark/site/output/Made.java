package dev.daymark.site.output;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a page was made of.
 *
 * @param digest of all that it shows, 32 hexadecimal digits; empty when that is not known
 * @param assets names of the assets that it uses, sorted
 */
public record Made(String digest, List<String> assets) {

    /** Nobody told. */
    static final Made UNKNOWN = new Made("", List.of());

    /** Copies the names. */
    public Made {
        assets = List.copyOf(assets);
    }

    /** Of a page; of one that cannot be told from others later, nothing is remembered. */
    public static Made of(Optional<String> digest, Collection<String> assets) {
        return digest.map(same ->
                        new Made(same, assets.stream().distinct().sorted().toList()))
                .orElse(UNKNOWN);
    }
}
