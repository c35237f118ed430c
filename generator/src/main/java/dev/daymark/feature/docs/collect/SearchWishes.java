package dev.daymark.feature.docs.collect;

import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlScalar;
import java.util.Optional;

/**
 * What the front matter of a page wants of the search: {@code search: {exclude: true}} or {@code search: {boost: 2}}, as
 * Material for MkDocs has them.
 *
 * @param excluded whether the page is not to be found
 * @param boost how much it counts, in hundredths
 */
record SearchWishes(boolean excluded, int boost) {

    /** What a page counts that wishes nothing. */
    static final int USUAL = 100;

    /** No page may drown all others, or be impossible to find. */
    private static final int LEAST = 10;

    private static final int MOST = 500;

    static SearchWishes of(YamlMap frontMatter) {
        YamlMap search = frontMatter.map("search").orElse(YamlMap.EMPTY);
        boolean excluded = value(search, "exclude").filter(Boolean.TRUE::equals).isPresent();
        int boost = value(search, "boost")
                .filter(Number.class::isInstance)
                .map(number -> (int) Math.round(Math.min(MOST, ((Number) number).doubleValue() * USUAL)))
                .filter(hundredths -> hundredths > 0)
                .map(hundredths -> Math.max(LEAST, hundredths))
                .orElse(USUAL);
        return new SearchWishes(excluded, boost);
    }

    private static Optional<Object> value(YamlMap search, String key) {
        return search.get(key)
                .flatMap(node ->
                        node instanceof YamlScalar scalar ? Optional.ofNullable(scalar.value()) : Optional.empty());
    }
}
