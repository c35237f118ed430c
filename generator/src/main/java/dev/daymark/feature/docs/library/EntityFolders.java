package dev.daymark.feature.docs.library;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.harvest.RepositoryAddresses;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import java.util.Optional;

/**
 * The folders that annotations of entities name. The rules are those of TechDocs: a path counts from the descriptor, or from
 * the source location that the entity names; an address names a folder on a forge.
 */
final class EntityFolders {

    private static final String SOURCE = "backstage.io/source-location";

    private final RepositoryAddresses addresses;

    EntityFolders(Catalog catalog) {
        addresses = new RepositoryAddresses(catalog.repositories().values());
    }

    /** A folder of a repository. */
    record Folder(String repository, String path) {}

    /** A path seen from an entity. */
    Optional<Folder> below(ResolvedEntity entity, String path) {
        return place(entity).map(from -> new Folder(from.repository(), DocsPath.resolve(from.path(), path)));
    }

    private Optional<Folder> place(ResolvedEntity entity) {
        Optional<Folder> named = entity.annotation(SOURCE)
                .filter(text -> text.startsWith("url:"))
                .flatMap(text -> onForge(text.substring(4)));
        return named.or(() -> entity.declaration()
                .map(Origin.Declared::location)
                .map(place -> new Folder(place.repository(), DocsPath.folder(place.path()))));
    }

    /** A folder, or the folder of a file, in a repository of the run; the root of a repository whose page is named. */
    Optional<Folder> onForge(String address) {
        return addresses
                .find(address)
                .map(place -> folder(place.repository().name(), place.url().path()))
                .or(() -> addresses.repository(address).map(facts -> new Folder(facts.name(), "")));
    }

    private static Folder folder(String repository, String path) {
        boolean file = DocsPath.name(path).matches(".*\\.(ya?ml|md)");
        return new Folder(repository, DocsPath.normalise(file ? DocsPath.folder(path) : path));
    }

    /** Something that is wrong with an annotation. */
    static Problem problem(ResolvedEntity entity, String annotation, String message, String hint) {
        SourceLocation document =
                entity.declaration().map(Origin.Declared::location).orElse(SourceLocation.ofRepository(""));
        Position key =
                entity.metadata().map("annotations").orElse(YamlMap.EMPTY).positionOf(annotation);
        SourceLocation place = key.line() == 0
                ? document
                : new SourceLocation(document.repository(), document.path(), key.line(), key.column());
        return Problem.of(ProblemCode.DOCS_REFERENCE, place, annotation + ": " + message)
                .withHint(hint)
                .ofEntity(entity.ref().toString());
    }
}
