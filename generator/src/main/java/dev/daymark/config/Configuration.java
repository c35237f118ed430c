package dev.daymark.config;

import java.util.List;

/**
 * What {@code daymark.yaml} says. Immutable. Paths are as written: relative ones start at the folder of the file.
 *
 * @param portal what the portal is called and how it looks
 * @param sources where repositories come from; never empty
 * @param catalog how descriptors are found and judged
 * @param diagrams what draws diagrams
 * @param checks what fails a build
 */
public record Configuration(
        PortalSettings portal,
        List<SourceSettings> sources,
        CatalogSettings catalog,
        DiagramSettings diagrams,
        CheckSettings checks) {

    /** The name of the file unless the user names another. */
    public static final String FILE_NAME = "daymark.yaml";

    /** Copies the sources. */
    public Configuration {
        sources = List.copyOf(sources);
    }

    /** The configuration where there is no file: the repository one stands in, as it lies in its work tree. */
    public static Configuration ofRepositoryHere() {
        return new Configuration(
                PortalSettings.DEFAULT,
                List.of(new SourceSettings.RepositoryHere()),
                CatalogSettings.DEFAULT,
                DiagramSettings.NONE,
                CheckSettings.DEFAULT);
    }
}
