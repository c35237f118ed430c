package dev.daymark.feature.docs.link;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.library.DocsLibrary;
import dev.daymark.feature.docs.library.DocsLibrary.Placed;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paths of the Backstage app, by which TechDocs pages refer to the documentation of other entities
 * ({@code /docs/default/component/cart/guide/}) and to entities ({@code /catalog/default/component/cart}).
 */
final class BackstageTargets {

    private static final Pattern PATH = Pattern.compile("/(docs|catalog)/([^/]+)/([^/]+)/([^/]+)(?:/(.*))?");

    private final DocsLibrary library;
    private final Catalog catalog;
    private final Function<DocSite, SiteAddresses> addresses;

    BackstageTargets(DocsLibrary library, Catalog catalog, Function<DocSite, SiteAddresses> addresses) {
        this.library = library;
        this.catalog = catalog;
        this.addresses = addresses;
    }

    /**
     * The page that a path of the documentation means.
     *
     * @param asked takes the name of the repository in which it was sought
     */
    Optional<Placed> page(String path, Consumer<String> asked) {
        return matched(path, "docs").flatMap(match -> entity(match).flatMap(entity -> {
            Placed start = library.byEntity().get(entity);
            String rest = match.group(5);
            if (start != null) {
                asked.accept(start.site().repository().name());
            }
            return start == null || rest == null || rest.isEmpty()
                    ? Optional.ofNullable(start)
                    : addresses
                            .apply(start.site())
                            .page(start.file(), "/" + rest)
                            .map(page -> new Placed(start.site(), page));
        }));
    }

    /** The entity that a path of the catalog means, whichever of its tabs. */
    Optional<EntityRef> entity(String path) {
        return matched(path, "catalog").flatMap(BackstageTargets::entity).filter(ref -> catalog.entity(ref)
                .isPresent());
    }

    private static Optional<Matcher> matched(String path, String first) {
        return Optional.of(PATH.matcher(path))
                .filter(matcher -> matcher.matches() && matcher.group(1).equals(first));
    }

    private static Optional<EntityRef> entity(Matcher match) {
        return EntityRef.parse(
                match.group(3) + ":" + match.group(2) + "/" + match.group(4), Optional.empty(), match.group(2));
    }
}
