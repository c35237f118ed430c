package dev.daymark.feature.docs.library;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.docs.library.EntityFolders.Folder;
import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which entity says that which folder documents it: {@code dir:} and a path, or {@code url:} and an address. */
final class DocsClaims {

    static final String REFERENCE = "backstage.io/techdocs-ref";

    private final Map<Folder, Folder> known;
    private final EntityFolders places;
    private final Map<Folder, List<EntityRef>> claims = new HashMap<>();
    private final Map<EntityRef, Folder> folders = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Reads the annotations of all entities.
     *
     * @param known which documentation each folder names that names one
     */
    DocsClaims(Catalog catalog, EntityFolders places, Map<Folder, Folder> known) {
        this.known = known;
        this.places = places;
        catalog.declared()
                .forEach(entity -> entity.annotation(REFERENCE).ifPresent(text -> claim(entity, text.strip())));
    }

    /** The folder that documents an entity. */
    Map<EntityRef, Folder> folders() {
        return folders;
    }

    /** The entities that a folder documents, in the order of their references. */
    List<EntityRef> claimants(Folder folder) {
        return claims.getOrDefault(folder, List.of());
    }

    List<Problem> problems() {
        return problems;
    }

    private void claim(ResolvedEntity entity, String reference) {
        Optional<Folder> folder = Optional.empty();
        if (reference.startsWith("dir:")) {
            folder = places.below(entity, reference.substring(4));
        } else if (reference.startsWith("url:")) {
            folder = places.onForge(reference.substring(4));
        } else {
            report(
                    entity,
                    "\"" + reference + "\" is no way to name documentation",
                    "write \"dir:.\" or \"url:\" and an address");
            return;
        }
        Optional<Folder> documented = folder.flatMap(named -> Optional.ofNullable(known.get(named)));
        if (documented.isEmpty()) {
            report(
                    entity,
                    "\"" + reference + "\" leads to no documentation",
                    "add mkdocs.yml and docs/index.md there, or correct the annotation");
            return;
        }
        folders.put(entity.ref(), documented.get());
        claims.computeIfAbsent(documented.get(), any -> new ArrayList<>()).add(entity.ref());
    }

    private void report(ResolvedEntity entity, String message, String hint) {
        problems.add(EntityFolders.problem(entity, REFERENCE, message, hint));
    }
}
