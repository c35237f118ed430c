package dev.daymark.feature.ownership;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/**
 * Who owns an entity: the first thing on its page. Either the owner is known or it is missing.
 *
 * @param owner the first owner that a descriptor declares
 * @param others further owners
 * @param missing set when no owner is declared
 */
record OwnerBox(Optional<Owner> owner, List<EntityRef> others, Optional<Missing> missing) {

    /**
     * An owner.
     *
     * @param ref the group or user
     * @param above the group it is part of: the parent of a group, the first group of a user
     * @param type its type, such as {@code team}
     * @param people how many people belong to it
     * @param ways how to reach it
     */
    record Owner(EntityRef ref, Optional<EntityRef> above, Optional<String> type, int people, List<ContactWay> ways) {}

    /**
     * What is known of an owner that nobody declares.
     *
     * @param named what the descriptor names
     * @param page who else names it
     * @param meant whom it probably means
     * @param hint how to mend it
     * @param codeOwner who owns the descriptor by CODEOWNERS
     * @param lastChange who changed the repository last
     */
    record Missing(
            Optional<String> named,
            Optional<EntityRef> page,
            Optional<EntityRef> meant,
            Optional<String> hint,
            Optional<EntityRef> codeOwner,
            Optional<OwnerHints.LastChange> lastChange) {}

    static OwnerBox of(Catalog catalog, OwnerHints hints, ResolvedEntity entity) {
        List<EntityRef> owners = entity.targets(RelationType.OWNED_BY);
        Optional<ResolvedEntity> first = owners.stream()
                .flatMap(owner -> catalog.entity(owner).stream())
                .filter(owner -> !owner.isImplied())
                .findFirst();
        if (first.isEmpty()) {
            return new OwnerBox(
                    Optional.empty(), rest(owners, 1), Optional.of(missing(catalog, hints, entity, owners)));
        }
        EntityRef shown = first.get().ref();
        List<EntityRef> others =
                owners.stream().filter(owner -> !owner.equals(shown)).toList();
        return new OwnerBox(first.map(owner -> owner(catalog, owner)), rest(others, 0), Optional.empty());
    }

    private static List<EntityRef> rest(List<EntityRef> owners, int skipped) {
        return owners.stream().skip(skipped).limit(8).toList();
    }

    private static Owner owner(Catalog catalog, ResolvedEntity owner) {
        String upwards = owner.ref().kind().equals("user") ? RelationType.MEMBER_OF : RelationType.CHILD_OF;
        return new Owner(
                owner.ref(),
                owner.targets(upwards).stream()
                        .filter(group -> catalog.entity(group)
                                .filter(found -> !found.isImplied())
                                .isPresent())
                        .findFirst(),
                owner.type().filter(type -> !type.isBlank()),
                owner.targets(RelationType.HAS_MEMBER).size(),
                ContactWay.of(owner));
    }

    private static Missing missing(Catalog catalog, OwnerHints hints, ResolvedEntity entity, List<EntityRef> owners) {
        Optional<ResolvedEntity> implied = owners.stream().findFirst().flatMap(catalog::entity);
        return new Missing(
                entity.spec().text("owner").filter(text -> !text.isBlank()),
                implied.map(ResolvedEntity::ref),
                implied.flatMap(OwnerBox::meant),
                entity.problems().stream()
                        .filter(problem -> problem.code().equals(ProblemCode.OWNER_UNKNOWN.id()))
                        .findFirst()
                        .flatMap(Problem::hint),
                hints.codeOwner(entity),
                hints.lastChange(entity));
    }

    private static Optional<EntityRef> meant(ResolvedEntity named) {
        return named.origin() instanceof Origin.Implied implied ? implied.meant() : Optional.empty();
    }
}
