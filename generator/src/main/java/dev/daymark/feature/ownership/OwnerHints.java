package dev.daymark.feature.ownership;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.CodeOwners;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Portal;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.harvest.TextFile;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whom to ask about an entity whose owner nobody declares. */
final class OwnerHints {
    private final Catalog catalog;
    private final Map<String, TextFile> files = new HashMap<>();
    private final Map<String, CodeOwners> codeOwners = new ConcurrentHashMap<>();
    private final Map<String, Optional<EntityRef>> people = new HashMap<>();

    OwnerHints(Portal portal) {
        catalog = portal.catalog();
        portal.harvests().forEach(harvest -> harvest.codeOwners()
                .ifPresent(file -> files.put(harvest.repository().name(), file)));
        catalog.declared()
                .filter(entity -> entity.ref().kind().equals("user"))
                .forEach(user -> people.merge(user.title(), Optional.of(user.ref()), (one, other) -> Optional.empty()));
    }

    /**
     * The last commit of a repository.
     *
     * @param author its author's name
     * @param time when it was made
     * @param user the person of that name, if there is exactly one
     * @param team the person's team, if there is exactly one
     */
    record LastChange(String author, OffsetDateTime time, Optional<EntityRef> user, Optional<EntityRef> team) {}

    Optional<LastChange> lastChange(ResolvedEntity entity) {
        return entity.declaration()
                .map(declared -> catalog.repositories().get(declared.repository()))
                .flatMap(RepositoryFacts::commit)
                .filter(commit -> !commit.author().isBlank())
                .map(commit -> {
                    Optional<EntityRef> user = people.getOrDefault(commit.author(), Optional.empty());
                    List<EntityRef> teams = user.flatMap(catalog::entity)
                            .map(found -> found.targets(RelationType.MEMBER_OF))
                            .orElse(List.of());
                    return new LastChange(
                            commit.author(),
                            commit.time(),
                            user,
                            teams.size() == 1 ? Optional.of(teams.get(0)) : Optional.empty());
                });
    }

    /** The group or person that owns the descriptor by the repository's CODEOWNERS, if the catalog knows them. */
    Optional<EntityRef> codeOwner(ResolvedEntity entity) {
        return entity.declaration().flatMap(this::codeOwner);
    }

    private Optional<EntityRef> codeOwner(Origin.Declared declared) {
        String repository = declared.repository();
        return Optional.ofNullable(files.get(repository))
                .map(file -> codeOwners.computeIfAbsent(repository, any -> CodeOwners.parse(file.text())))
                .flatMap(owners -> owners.entityOwnerOf(declared.location().path()))
                .flatMap(name -> EntityRef.parse(name, Optional.of("group"), EntityRef.DEFAULT_NAMESPACE))
                .flatMap(catalog::entity)
                .filter(owner -> !owner.isImplied())
                .map(ResolvedEntity::ref);
    }
}
