package dev.daymark.harvest;

import dev.daymark.forge.Forge;
import dev.daymark.forge.RepositoryUrl;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the files that every repository may have: README and CODEOWNERS. */
final class RootFiles {

    /** Best first. */
    private static final List<String> README_NAMES = List.of(
            "readme.md", "readme.markdown", "readme.adoc", "readme.asciidoc", "readme.rst", "readme.txt", "readme");

    private RootFiles() {}

    static Optional<String> readme(Collection<String> paths) {
        return paths.stream()
                .filter(path -> README_NAMES.contains(path.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt((String path) -> README_NAMES.indexOf(path.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The CODEOWNERS file in effect: the forge's own folder before the root and {@code docs}, as GitHub documents. */
    static Optional<String> codeOwners(Collection<String> paths, Optional<RepositoryUrl> url) {
        Optional<Forge> forge = url.flatMap(RepositoryUrl::forge);
        return candidates(forge).stream().filter(paths::contains).findFirst();
    }

    private static List<String> candidates(Optional<Forge> forge) {
        if (forge.isEmpty()) {
            return List.of("CODEOWNERS", ".github/CODEOWNERS", ".gitlab/CODEOWNERS", "docs/CODEOWNERS");
        }
        String folder =
                switch (forge.get()) {
                    case GITHUB -> ".github/";
                    case GITLAB -> ".gitlab/";
                    case GITEA -> ".gitea/";
                    case BITBUCKET_CLOUD, BITBUCKET_SERVER -> ".bitbucket/";
                };
        return List.of(folder + "CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");
    }
}
