package dev.daymark;

import dev.daymark.config.Configuration;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.PublishedHarvests;
import dev.daymark.site.theme.Theme;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.util.List;

/**
 * What the portal of a preview is made of.
 *
 * @param configuration what to read and how to show it
 * @param handles the repositories
 * @param published harvests from elsewhere
 * @param harvests what each repository says, sorted by name
 * @param central the central descriptors
 * @param beside those of them that no repository holds
 * @param theme how it looks
 */
record Ingredients(
        Configuration configuration,
        List<RepositoryHandle> handles,
        PublishedHarvests published,
        List<Harvest> harvests,
        CentralDescriptors.Central central,
        CentralDescriptors.Central beside,
        Theme theme) {

    /** Whether the catalogs are the same, but for the identity of the content that they describe. */
    boolean makeTheSameCatalogAs(Ingredients others) {
        return configuration.catalog().equals(others.configuration.catalog())
                && Harvest.describeTheSame(harvests, others.harvests)
                && beside.equals(others.beside);
    }

    /** Whether the portals differ in what repositories say and in nothing else. */
    boolean areOfTheSamePortalAs(Ingredients others) {
        return configuration.equals(others.configuration)
                && handles.equals(others.handles)
                && published == others.published
                && theme == others.theme;
    }
}
