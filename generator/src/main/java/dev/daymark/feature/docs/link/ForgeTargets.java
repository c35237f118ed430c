package dev.daymark.feature.docs.link;

import dev.daymark.catalog.Catalog;
import dev.daymark.feature.docs.library.DocsLibrary;
import dev.daymark.feature.docs.library.DocsLibrary.Placed;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.forge.FileUrl;
import dev.daymark.harvest.RepositoryFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Web addresses of files in repositories of the run, as the pages that the files have become. */
final class ForgeTargets {

    private static final List<String> INDEXES = List.of("index.md", "README.md", "readme.md");

    private final DocsLibrary library;
    private final Map<String, RepositoryFacts> repositories = new HashMap<>();

    ForgeTargets(DocsLibrary library, Catalog catalog) {
        this.library = library;
        catalog.repositories().values().forEach(repository -> repository
                .url()
                .ifPresent(url -> repositories.putIfAbsent(url.identity(), repository)));
    }

    /** The page that an address means; empty when it is none of the run, or one of another branch. */
    Optional<Placed> page(String address) {
        String bare = address.replaceFirst("[?#].*", "");
        return FileUrl.parse(bare).flatMap(url -> {
            RepositoryFacts repository = repositories.get(url.repository().identity());
            if (repository == null) {
                return Optional.empty();
            }
            FileUrl exact = repository.branch().map(url::onBranch).orElse(url);
            boolean read = exact.ref().isEmpty()
                    || exact.ref().equals("HEAD")
                    || repository.branch().map(exact.ref()::equals).orElse(true);
            return read ? inRepository(repository.name(), DocsPath.normalise(exact.path())) : Optional.empty();
        });
    }

    /** The page of a file, or the first page of a folder. */
    Optional<Placed> inRepository(String repository, String path) {
        return library.page(repository, path).or(() -> INDEXES.stream()
                .flatMap(index -> library.page(repository, DocsPath.prefix(path) + index).stream())
                .findFirst());
    }
}
