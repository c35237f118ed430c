package dev.daymark.catalog;

import dev.daymark.catalog.schema.DescriptorSchema;
import dev.daymark.catalog.schema.Found;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the author of a reference to nothing most likely meant. */
final class NameAdvice {

    private static final Set<String> NOBODY = Set.of(
            "tbd", "tba", "todo", "unknown", "none", "n-a", "na", "nobody", "no-one", "null", "undefined", "owner");

    private final Map<String, NearestNames> byKind = new HashMap<>();
    private final Map<String, EntityRef> byMail = new HashMap<>();

    NameAdvice(Claims claims) {
        for (Claims.Claim claim : claims.all()) {
            Descriptor descriptor = claim.descriptor();
            byKind.computeIfAbsent(descriptor.ref().kind(), kind -> new NearestNames())
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

    /** The entity that a reference to one that is declared nowhere probably means. */
    Optional<EntityRef> meant(EntityRef missing) {
        if (namesNobody(missing)) {
            return Optional.empty();
        }
        Optional<EntityRef> byAddress =
                isOwner(missing) ? Optional.ofNullable(byMail.get(missing.name())) : Optional.empty();
        return byAddress.or(() -> nearest(missing, plainName(missing.name())));
    }

    /**
     * Advice on a reference to an entity that is declared nowhere.
     *
     * @param meant the entity that it probably means
     */
    Optional<String> on(EntityRef missing, Optional<EntityRef> meant) {
        boolean owner = isOwner(missing);
        if (namesNobody(missing)) {
            return Optional.of(
                    Found.quote(plainName(missing.name())) + " owns nothing: name the group that answers for it");
        }
        return meant.map(ref -> "write \"" + shortest(ref, missing) + "\" if that is meant")
                .or(() -> owner && knowsNobody()
                        ? Optional.of("no group is declared anywhere: add descriptors of kind Group")
                        : Optional.of("add a descriptor of kind " + DescriptorSchema.meantKind(missing.kind())
                                + ", or correct the reference"));
    }

    private Optional<EntityRef> nearest(EntityRef missing, String plain) {
        return Stream.concat(Stream.of(missing.kind()), alternativesTo(missing.kind()))
                .map(byKind::get)
                .filter(Objects::nonNull)
                .flatMap(names -> names.nearest(plain).stream())
                .findFirst();
    }

    /** A group may be named as if it were a user, and the reverse. */
    private static Stream<String> alternativesTo(String kind) {
        return switch (kind) {
            case "group" -> Stream.of("user");
            case "user" -> Stream.of("group");
            default -> Stream.empty();
        };
    }

    private static boolean isOwner(EntityRef ref) {
        return ref.kind().equals("group") || ref.kind().equals("user");
    }

    /** The text {@code n/a} reads as a reference. */
    private static boolean namesNobody(EntityRef ref) {
        boolean notApplicable = ref.namespace().equals("n") && ref.name().equals("a");
        return isOwner(ref) && (notApplicable || NOBODY.contains(plainName(ref.name())));
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
