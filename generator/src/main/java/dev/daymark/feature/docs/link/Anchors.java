package dev.daymark.feature.docs.link;

import dev.daymark.feature.docs.collect.CollectedPage;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The places in pages. Code hosts make other ids of headings than MkDocs does, and authors write for both: a place is also
 * found when it differs in no letter and no digit from what a link says.
 */
final class Anchors {

    // By identity: a page is large, and compared nowhere. Filled for pages that links miss only.
    private final IdentityHashMap<CollectedPage, Map<String, String>> loose = new IdentityHashMap<>();

    /** The id that a link means; empty when the page has no such place. */
    Optional<String> find(CollectedPage page, String name) {
        String exact = page.anchors().get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        String key = lettersAndDigits(name);
        return key.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        loose.computeIfAbsent(page, Anchors::byLettersAndDigits).get(key));
    }

    private static Map<String, String> byLettersAndDigits(CollectedPage page) {
        Map<String, String> ids = new HashMap<>();
        page.anchors().forEach((name, id) -> ids.putIfAbsent(lettersAndDigits(name), id));
        return ids;
    }

    private static String lettersAndDigits(String name) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
