package dev.daymark.feature.docs.library;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.harvest.RepositoryAddresses;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which entity says that which folder documents it. The rules are those of TechDocs: {@code dir:} counts from the
 * descriptor, or from the source location that the entity names; {@code url:} names a folder on a forge.
 */
final class DocsClaims {

    static final String REFERENCE = "backstage.io/techdocs-ref";
    private static final String SOURCE = "backstage.io/source-location";

    /** A folder of a repository. */
    record Folder(String repository, String path) {}

    private final Set<Folder> known;
    private final RepositoryAddresses addresses;
    private final Map<Folder, List<EntityRef>> claims = new HashMap<>();
    private final Map<EntityRef, Folder> folders = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Reads the annotations of all entities.
     *
     * @param known folders in which documentation was found
     */
    DocsClaims(Catalog catalog, Set<Folder> known) {
        this.known = known;
        addresses = new RepositoryAddresses(catalog.repositories().values());
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
            folder = place(entity).map(from -> below(from, reference.substring(4)));
        } else if (reference.startsWith("url:")) {
            folder = onForge(reference.substring(4));
        } else {
            report(
                    entity,
                    "\"" + reference + "\" is no way to name documentation",
                    "write \"dir:.\" or \"url:\" and an address");
            return;
        }
        if (folder.isEmpty() || !known.contains(folder.get())) {
            report(
                    entity,
                    "\"" + reference + "\" leads to no documentation",
                    "add mkdocs.yml and docs/index.md there, or correct the annotation");
            return;
        }
        folders.put(entity.ref(), folder.get());
        claims.computeIfAbsent(folder.get(), any -> new ArrayList<>()).add(entity.ref());
    }

    private static Folder below(Folder from, String dir) {
        String base = from.path();
        return new Folder(from.repository(), DocsPath.resolve(base, dir));
    }

    /** The folder that {@code dir:} counts from. */
    private Optional<Folder> place(ResolvedEntity entity) {
        Optional<Folder> named = entity.annotation(SOURCE)
                .filter(text -> text.startsWith("url:"))
                .flatMap(text -> onForge(text.substring(4)));
        return named.or(() -> entity.declaration()
                .map(Origin.Declared::location)
                .map(place -> new Folder(place.repository(), DocsPath.folder(place.path()))));
    }

    /** A folder, or the folder of a file, in a repository of the run. */
    private Optional<Folder> onForge(String address) {
        return addresses.find(address).map(place -> {
            String path = place.url().path();
            boolean file = DocsPath.name(path).matches(".*\\.(ya?ml|md)");
            return new Folder(place.repository().name(), DocsPath.normalise(file ? DocsPath.folder(path) : path));
        });
    }

    private void report(ResolvedEntity entity, String message, String hint) {
        problems.add(problem(entity, REFERENCE + ": " + message, hint));
    }

    /** Something that is wrong with an annotation. */
    static Problem problem(ResolvedEntity entity, String message, String hint) {
        SourceLocation place =
                entity.declaration().map(Origin.Declared::location).orElse(SourceLocation.ofRepository(""));
        return Problem.of(ProblemCode.DOCS_REFERENCE, place, message)
                .withHint(hint)
                .ofEntity(entity.ref().toString());
    }
}
