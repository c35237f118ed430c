package dev.daymark.catalog;

import dev.daymark.catalog.schema.EditDistance;
import dev.daymark.catalog.schema.Found;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the author of a reference to nothing most likely meant. */
final class NameAdvice {

    private static final Set<String> NOBODY = Set.of(
            "tbd", "tba", "todo", "unknown", "none", "n-a", "na", "nobody", "no-one", "null", "undefined", "owner");

    private static final int MAX_EDITS = 2;

    private final Map<String, SortedSet<EntityRef>> byKind = new HashMap<>();
    private final Map<String, EntityRef> byMail = new HashMap<>();

    NameAdvice(Claims claims) {
        for (Claims.Claim claim : claims.all()) {
            Descriptor descriptor = claim.descriptor();
            byKind.computeIfAbsent(descriptor.ref().kind(), kind -> new TreeSet<>())
                    .add(descriptor.ref());
            descriptor
                    .fields()
                    .spec()
                    .map("profile")
                    .flatMap(profile -> profile.text("email"))
                    .ifPresent(mail -> byMail.putIfAbsent(mail.toLowerCase(Locale.ROOT), descriptor.ref()));
        }
    }

    /** Whether no group and no user is declared at all, so that no owner can be found. */
    boolean knowsNobody() {
        return !byKind.containsKey("group") && !byKind.containsKey("user");
    }

    /** Advice on a reference to an entity that is declared nowhere. */
    Optional<String> on(EntityRef missing) {
        boolean owner = missing.kind().equals("group") || missing.kind().equals("user");
        String plain = plainName(missing.name());
        if (owner && NOBODY.contains(plain)) {
            return Optional.of(Found.quote(missing.name()) + " owns nothing: name the group that answers for it");
        }
        Optional<EntityRef> meant = owner ? Optional.ofNullable(byMail.get(missing.name())) : Optional.empty();
        return meant.or(() -> nearest(missing, plain))
                .map(ref -> "write \"" + shortest(ref, missing) + "\" if that is meant")
                .or(() -> owner && knowsNobody()
                        ? Optional.of("no group is declared anywhere: add descriptors of kind Group")
                        : Optional.of("add a descriptor of kind " + missing.kind() + ", or correct the reference"));
    }

    private Optional<EntityRef> nearest(EntityRef missing, String plain) {
        SortedSet<EntityRef> candidates = byKind.getOrDefault(missing.kind(), new TreeSet<>());
        Optional<EntityRef> sameName =
                candidates.stream().filter(ref -> ref.name().equals(plain)).findFirst();
        return sameName.or(() -> sameNameElsewhere(missing, plain)).or(() -> candidates.stream()
                .filter(ref -> EditDistance.within(editsFor(plain), plain, ref.name()))
                .min(Comparator.comparingInt((EntityRef ref) -> EditDistance.of(plain, ref.name()))
                        .thenComparing(Comparator.naturalOrder())));
    }

    /** A group that is named as if it were a user, or the reverse. */
    private Optional<EntityRef> sameNameElsewhere(EntityRef missing, String plain) {
        List<String> kinds = missing.kind().equals("group")
                ? List.of("user")
                : missing.kind().equals("user") ? List.of("group") : List.of();
        return kinds.stream()
                .flatMap(kind -> byKind.getOrDefault(kind, new TreeSet<>()).stream())
                .filter(ref -> ref.name().equals(plain))
                .findFirst();
    }

    /** Short names are all near to each other. */
    private static int editsFor(String name) {
        return name.length() <= 4 ? 1 : MAX_EDITS;
    }

    private static String plainName(String name) {
        String local = name.contains("@") && name.indexOf('@') > 0 ? name.substring(0, name.indexOf('@')) : name;
        return local.strip().replaceFirst("^@", "").replaceAll("[\\s/]+", "-");
    }

    private static String shortest(EntityRef ref, EntityRef missing) {
        boolean sameNamespace = ref.namespace().equals(EntityRef.DEFAULT_NAMESPACE)
                && missing.namespace().equals(EntityRef.DEFAULT_NAMESPACE);
        return ref.kind() + ":" + (sameNamespace ? "" : ref.namespace() + "/") + ref.name();
    }
}
