package dev.daymark.feature.docs.mkdocs;

import dev.daymark.yaml.YamlMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code mkdocs.yml} says, with the defaults of MkDocs where it says nothing. Immutable.
 *
 * @param file path of the file from the root of the repository; empty when there is none
 * @param about what the documentation is called, and by whom it is
 * @param docsDir docs directory from the root of the repository, normalised; empty for the root itself
 * @param nav the navigation as written; empty when it follows from the files
 * @param directoryUrls whether {@code a.md} becomes {@code a/} rather than {@code a.html}
 * @param edit how pages link to their sources
 * @param files which files count for what
 * @param validation how bad broken links are
 * @param strict whether warnings are to fail the build
 * @param redirects old pages and where they went, in the order written
 * @param theme what is left of the theme in a portal
 * @param plugins known plug-ins with their options, in the order written
 * @param extensions Markdown extensions with their options, in the order written; the TechDocs set is on without them
 */
public record MkdocsConfig(
        String file,
        About about,
        String docsDir,
        Optional<List<NavEntry>> nav,
        boolean directoryUrls,
        EditSettings edit,
        FileRules files,
        Validation validation,
        boolean strict,
        List<Redirect> redirects,
        ThemeOptions theme,
        Map<String, YamlMap> plugins,
        Map<String, YamlMap> extensions) {

    /** Copies what can change. */
    public MkdocsConfig {
        nav = nav.map(List::copyOf);
        redirects = List.copyOf(redirects);
        plugins = Collections.unmodifiableMap(new LinkedHashMap<>(plugins));
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    /**
     * What the documentation says of itself.
     *
     * @param siteName never empty
     */
    public record About(
            String siteName, Optional<String> description, Optional<String> author, Optional<String> copyright) {}

    /**
     * Patterns over the docs directory.
     *
     * @param excluded neither built nor copied, MkDocs' own defaults included
     * @param drafts not built either
     * @param notInNav left out of navigation on purpose
     * @param notSearched left out of search
     */
    public record FileRules(
            ExcludePatterns excluded, ExcludePatterns drafts, ExcludePatterns notInNav, ExcludePatterns notSearched) {}
}
