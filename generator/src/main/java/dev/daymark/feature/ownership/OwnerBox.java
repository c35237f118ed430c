package dev.daymark.feature.ownership;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.source.Commit;
import java.util.List;
import java.util.Optional;

/**
 * Who owns an entity: the first thing on its page.
 *
 * @param owner the first owner
 * @param known whether a descriptor declares the owner
 * @param others further owners
 * @param type the owner's type, such as {@code team}
 * @param people how many people belong to the owner
 * @param ways how to reach the owner
 * @param found what the descriptor names as owner, when that leads to nobody
 * @param hint how to mend that
 * @param lastAuthor who changed the repository last, as somebody to ask
 */
record OwnerBox(
        Optional<EntityRef> owner,
        boolean known,
        List<EntityRef> others,
        Optional<String> type,
        int people,
        List<ContactWay> ways,
        Optional<String> found,
        Optional<String> hint,
        Optional<String> lastAuthor) {
    static OwnerBox of(Catalog catalog, ResolvedEntity entity) {
        List<EntityRef> owners = entity.targets(RelationType.OWNED_BY);
        Optional<EntityRef> first = owners.stream().findFirst();
        Optional<ResolvedEntity> owner = first.flatMap(catalog::entity).filter(found -> !found.isImplied());
        return new OwnerBox(
                first,
                owner.isPresent(),
                owners.stream().skip(1).toList(),
                owner.flatMap(ResolvedEntity::type),
                owner.map(group -> group.targets(RelationType.HAS_MEMBER).size())
                        .orElse(0),
                owner.map(ContactWay::of).orElse(List.of()),
                entity.spec().text("owner").filter(text -> !text.isBlank() && owner.isEmpty()),
                entity.problems().stream()
                        .filter(problem -> problem.code().equals(ProblemCode.OWNER_UNKNOWN.id()))
                        .findFirst()
                        .flatMap(Problem::hint),
                lastAuthor(catalog, entity));
    }

    private static Optional<String> lastAuthor(Catalog catalog, ResolvedEntity entity) {
        return entity.declaration()
                .map(declared -> catalog.repositories().get(declared.repository()))
                .flatMap(RepositoryFacts::commit)
                .map(Commit::author)
                .filter(author -> !author.isBlank());
    }
}
