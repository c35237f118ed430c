package dev.daymark.catalog;

import dev.daymark.harvest.Harvest;
import java.util.List;

/**
 * All that a catalog is made of.
 *
 * @param harvests what each repository said, in any order
 * @param overlays central descriptors: their documents complete the entities of repositories, or stand for missing
 *     ones
 * @param options how to judge
 */
public record CatalogInput(List<Harvest> harvests, List<Harvest> overlays, CatalogOptions options) {

    /** Copies the lists. */
    public CatalogInput {
        harvests = List.copyOf(harvests);
        overlays = List.copyOf(overlays);
    }

    /** Repositories without overlays, judged in the default way. */
    public static CatalogInput of(List<Harvest> harvests) {
        return new CatalogInput(harvests, List.of(), CatalogOptions.DEFAULT);
    }
}
