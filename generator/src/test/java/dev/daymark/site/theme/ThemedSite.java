package dev.daymark.site.theme;

import dev.daymark.catalog.Catalog;
import dev.daymark.feature.Address;
import dev.daymark.feature.Page;
import dev.daymark.site.MemoryOutput;
import dev.daymark.site.SiteOptions;
import dev.daymark.site.SiteRenderer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A site of one page, {@code teams/index.html}, in some theme.
 *
 * @param files all that was written, by its path
 */
record ThemedSite(Map<String, String> files) {

    static ThemedSite of(Theme theme, String template) throws IOException {
        MemoryOutput output = new MemoryOutput();
        Page teams = new Page(Address.of("teams"), "Teams", List.of(), template, () -> "");
        new SiteRenderer(
                        SiteOptions.named("Longshore"),
                        theme,
                        new Catalog(new TreeMap<>(), new TreeMap<>(), List.of()),
                        List.of(teams),
                        List.of(),
                        List.of())
                .renderTo(output);
        return new ThemedSite(output.files());
    }

    String page() {
        return files.getOrDefault("teams/index.html", "");
    }

    /** The asset whose name begins and ends so. */
    String asset(String stem, String extension) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("assets/" + stem + ".")
                        && file.getKey().endsWith(extension))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("no such asset in " + files.keySet());
    }
}
