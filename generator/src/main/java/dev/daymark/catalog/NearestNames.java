package dev.daymark.catalog;

import dev.daymark.problem.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the entity whose name is nearest to a misspelt one. Names meet under every text that they give when one letter
 * is left out, so that nobody has to compare all with all; only two letters missing from the same name go unnoticed.
 */
final class NearestNames {

    private static final int SHORT = 4;

    /** Names have at most 63 letters; what is much longer is none, and has as many variants as letters. */
    private static final int LONGEST = 65;

    private final Map<String, List<EntityRef>> byVariant = new HashMap<>();

    void add(EntityRef ref) {
        if (ref.name().length() > LONGEST) {
            return;
        }
        variants(ref.name()).forEach(variant -> byVariant
                .computeIfAbsent(variant, key -> new ArrayList<>(1))
                .add(ref));
    }

    /** The nearest entity at most two edits away; one edit for short names, which are all near to each other. */
    Optional<EntityRef> nearest(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = name.length() <= SHORT ? 1 : 2;
        return variants(name)
                .flatMap(variant -> byVariant.getOrDefault(variant, List.of()).stream())
                .distinct()
                .filter(ref -> EditDistance.within(limit, name, ref.name()))
                .min(Comparator.comparingInt((EntityRef ref) -> EditDistance.of(name, ref.name()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Stream<String> variants(String name) {
        List<String> variants = new ArrayList<>(name.length() + 1);
        variants.add(name);
        for (int i = 0; i < name.length(); i++) {
            variants.add(name.substring(0, i) + name.substring(i + 1));
        }
        return variants.stream().distinct();
    }
}
