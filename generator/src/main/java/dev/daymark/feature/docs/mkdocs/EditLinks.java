package dev.daymark.feature.docs.mkdocs;

import dev.daymark.forge.PercentCoding;
import dev.daymark.forge.RepositoryUrl;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where pages can be edited: as {@code edit_uri_template} or {@code edit_uri} say, else on the forge that the repository
 * was read from, else where MkDocs supposes it.
 */
public final class EditLinks {

    private static final Pattern FIELD = Pattern.compile("\\{(path|path_noext)(!q)?}");

    private final MkdocsConfig root;
    private final Map<String, MkdocsConfig> projects;
    private final Optional<RepositoryUrl> repository;
    private final Optional<String> branch;

    EditLinks(
            MkdocsConfig root,
            Map<String, MkdocsConfig> projects,
            Optional<RepositoryUrl> repository,
            Optional<String> branch) {
        this.root = root;
        this.projects = projects;
        this.repository = repository;
        this.branch = branch;
    }

    /** The web page that edits a file; empty when there is none. Always {@code http} or {@code https}. */
    public Optional<String> of(DocsFile file) {
        MkdocsConfig own = projects.getOrDefault(file.project(), root);
        if (says(own.edit())) {
            return written(own, file);
        }
        Optional<String> exact = repository.flatMap(url -> branch.flatMap(name -> url.edit(name, file.path())));
        if (exact.isPresent()) {
            return exact;
        }
        return written(own.edit().repoUrl().isPresent() ? own : root, file);
    }

    private static boolean says(EditSettings edit) {
        return edit.template().isPresent() || edit.editUri().isPresent();
    }

    private static Optional<String> written(MkdocsConfig config, DocsFile file) {
        EditSettings edit = config.edit();
        String path = below(config.docsDir(), file.path());
        Optional<String> uri = edit.template().map(template -> filled(template, path));
        if (uri.isEmpty()) {
            uri = edit.editUri()
                    .or(() -> edit.repoUrl().flatMap(EditLinks::customary))
                    .filter(given -> !given.isEmpty())
                    .map(given -> (given.endsWith("/") ? given : given + "/") + PercentCoding.encode(path));
        }
        return uri.flatMap(given -> joined(edit.repoUrl(), given));
    }

    /** The path seen from a docs directory, which climbs for the files of an included project. */
    private static String below(String docsDir, String path) {
        StringBuilder way = new StringBuilder();
        String folder = docsDir;
        while (!folder.isEmpty() && !path.startsWith(folder + "/")) {
            way.append("../");
            folder = DocsPath.folder(folder);
        }
        return way + path.substring(DocsPath.prefix(folder).length());
    }

    private static String filled(String template, String path) {
        int slash = path.lastIndexOf('/');
        int dot = path.lastIndexOf('.');
        String bare = dot > slash + 1 ? path.substring(0, dot) : path;
        return FIELD.matcher(template).replaceAll(field -> {
            String value = field.group(1).equals("path") ? path : bare;
            return Matcher.quoteReplacement(
                    field.group(2) == null ? PercentCoding.encode(value) : PageAddress.encode(value, ""));
        });
    }

    /** What MkDocs supposes of a forge when nothing is said. */
    private static Optional<String> customary(String repoUrl) {
        return RepositoryUrl.parse(repoUrl).flatMap(RepositoryUrl::forge).flatMap(forge -> switch (forge) {
            case GITHUB, GITLAB -> Optional.of("edit/master/docs/");
            case BITBUCKET_CLOUD -> Optional.of("src/default/docs/");
            default -> Optional.empty();
        });
    }

    private static Optional<String> joined(Optional<String> repoUrl, String uri) {
        boolean mark = uri.startsWith("?") || uri.startsWith("#");
        try {
            String url = mark
                    ? repoUrl.orElse("") + uri
                    : repoUrl.map(base -> URI.create(base.endsWith("/") ? base : base + "/")
                                    .resolve(uri)
                                    .toString())
                            .orElse(uri);
            return Optional.of(url).filter(Href::isWeb);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
