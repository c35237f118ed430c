package dev.daymark.feature;

import dev.daymark.catalog.Catalog;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Commit;
import java.util.Optional;

/** Where a place in a repository can be seen and mended on its forge. */
public final class ForgeLinks {
    private final Catalog catalog;

    /** For the repositories of a catalog. */
    public ForgeLinks(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The file as it was read. */
    public Optional<String> view(SourceLocation place) {
        return facts(place).flatMap(repository -> repository
                .url()
                .map(url -> place.path().isEmpty()
                        ? url.url()
                        : url.file(
                                repository
                                        .commit()
                                        .map(Commit::id)
                                        .or(repository::branch)
                                        .orElse("HEAD"),
                                place.path()))
                .flatMap(ExternalLink::safe));
    }

    /** The forge's editor with the file. */
    public Optional<String> edit(SourceLocation place) {
        return facts(place).filter(repository -> !place.path().isEmpty()).flatMap(repository -> repository
                .branch()
                .flatMap(branch -> repository.url().flatMap(url -> url.edit(branch, place.path())))
                .flatMap(ExternalLink::safe));
    }

    private Optional<RepositoryFacts> facts(SourceLocation place) {
        return Optional.ofNullable(catalog.repositories().get(place.repository()));
    }
}
