package dev.daymark.forge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The web address of a repository, such as {@code https://github.com/longshore/checkout}, and what follows from it.
 *
 * @param forge the kind of forge; empty when the host is unknown
 * @param url without a trailing slash and without {@code .git}
 */
public record RepositoryUrl(Optional<Forge> forge, String url) {

    /**
     * Reads a web address or a git remote ({@code https}, {@code ssh} or {@code git@host:path}). Credentials are dropped.
     * Anything else, a path on this machine included, gives nothing.
     */
    public static Optional<RepositoryUrl> parse(String remote) {
        return WebAddress.parse(remote).flatMap(RepositoryUrl::of);
    }

    private static Optional<RepositoryUrl> of(WebAddress address) {
        Optional<Forge> forge = Forge.ofHost(address.host());
        List<String> path = new ArrayList<>(address.path());
        if (path.isEmpty()) {
            return Optional.empty();
        }
        int last = path.size() - 1;
        path.set(last, withoutGit(path.get(last)));
        if (forge.equals(Optional.of(Forge.BITBUCKET_SERVER))) {
            path = bitbucketServerPath(path);
        }
        WebAddress page = new WebAddress(address.origin(), address.host(), path, "", address.ssh());
        return hasRepositoryPath(forge, path)
                ? Optional.of(new RepositoryUrl(forge, page.page(path.size())))
                : Optional.empty();
    }

    private static boolean hasRepositoryPath(Optional<Forge> forge, List<String> path) {
        if (path.contains("") || path.contains("-")) {
            return false;
        }
        if (forge.isEmpty()) {
            return true;
        }
        return switch (forge.get()) {
            case GITHUB, GITEA, BITBUCKET_CLOUD -> path.size() == 2;
            case GITLAB -> path.size() >= 2;
            case BITBUCKET_SERVER -> path.size() == 4;
        };
    }

    /** From {@code [scm/]KEY/name}, as remotes have it, to {@code projects/KEY/repos/name}. */
    private static List<String> bitbucketServerPath(List<String> path) {
        List<String> bare = path.size() == 3 && path.get(0).equals("scm") ? path.subList(1, 3) : path;
        if (bare.size() != 2) {
            return path;
        }
        String project = bare.get(0);
        return project.startsWith("~")
                ? List.of("users", project.substring(1), "repos", bare.get(1))
                : List.of("projects", project, "repos", bare.get(1));
    }

    private static String withoutGit(String segment) {
        return segment.endsWith(".git") ? segment.substring(0, segment.length() - 4) : segment;
    }

    /**
     * The same text for all addresses of one repository: without the scheme and in lower case, for no forge tells
     * repositories apart by case.
     */
    public String identity() {
        return url.substring(url.indexOf("://") + 3).toLowerCase(Locale.ROOT);
    }

    /** The last part of the address, such as {@code checkout}. */
    public String name() {
        return PercentCoding.decode(url.substring(url.lastIndexOf('/') + 1));
    }

    /**
     * The page of a file at a branch, tag or commit: the form that the forge itself links to ({@code /blob/} on GitHub,
     * and on an unknown host).
     */
    public String file(String ref, String path) {
        return forge.orElse(Forge.GITHUB).filePage(url, ref, path);
    }

    /** The page of a commit; on an unknown host the form that most forges have. */
    public String commit(String id) {
        return forge.orElse(Forge.GITHUB).commitPage(url, id);
    }

    /** The page that edits a file; empty on an unknown host and for a commit, which cannot be edited. */
    public Optional<String> edit(String ref, String path) {
        return CommitId.matches(ref) ? Optional.empty() : forge.flatMap(known -> known.editPage(url, ref, path));
    }

    /** The page of a folder, with a trailing slash; the repository's root for the empty path. */
    public String directory(String ref, String path) {
        return forge.orElse(Forge.GITHUB).folderPage(url, ref, path);
    }
}
