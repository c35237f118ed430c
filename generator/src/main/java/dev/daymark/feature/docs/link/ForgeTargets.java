package dev.daymark.feature.docs.link;

import dev.daymark.catalog.Catalog;
import dev.daymark.feature.Address;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.library.DocsLibrary;
import dev.daymark.feature.docs.library.DocsLibrary.Placed;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.harvest.RepositoryAddresses;
import java.util.List;
import java.util.Optional;

/** Web addresses of files in repositories of the run, as the pages that the files have become. */
final class ForgeTargets {

    private static final List<String> INDEXES = List.of("index.md", "README.md", "readme.md");

    private final DocsLibrary library;
    private final RepositoryAddresses addresses;

    ForgeTargets(DocsLibrary library, Catalog catalog) {
        this.library = library;
        this.addresses = new RepositoryAddresses(catalog.repositories().values());
    }

    /** The place that an address means; empty when it is none of the run, or one of another branch. */
    Optional<RepositoryAddresses.Place> place(String address) {
        return addresses.find(address.replaceFirst("[?#].*", "")).filter(ForgeTargets::isRead);
    }

    /** The page that a place has become. */
    Optional<Placed> page(RepositoryAddresses.Place place) {
        return inRepository(
                place.repository().name(), DocsPath.normalise(place.url().path()));
    }

    /** Whether an address means the branch that was read. */
    private static boolean isRead(RepositoryAddresses.Place place) {
        String ref = place.url().ref();
        return ref.isEmpty()
                || ref.equals("HEAD")
                || place.repository().branch().map(ref::equals).orElse(true);
    }

    /** The page of a file, or the first page of a folder; or the README, whose page is that of the repository. */
    Optional<Placed> inRepository(String repository, String path) {
        return library.page(repository, path)
                .or(() -> INDEXES.stream()
                        .flatMap(index -> library.page(repository, DocsPath.prefix(path) + index).stream())
                        .findFirst())
                .or(() -> Optional.ofNullable(library.readmes().get(repository))
                        .filter(readme -> readme.file().path().equals(path)));
    }

    /** Where readers find a page. */
    Address address(DocSite site, DocsFile page) {
        String repository = site.repository().name();
        return library.page(repository, page.path()).isPresent()
                ? site.address(page)
                : new Address.RepositoryPage(repository);
    }
}
