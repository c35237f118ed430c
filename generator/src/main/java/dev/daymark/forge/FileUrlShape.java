package dev.daymark.forge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shapes that forges give to addresses of files and folders, tried in order: the telling ones first. */
final class FileUrlShape {

    private static final Set<String> PAGES = Set.of("blob", "tree", "raw", "edit", "blame");
    private static final Set<String> GITEA_REFS = Set.of("branch", "tag", "commit");

    private FileUrlShape() {}

    static Optional<FileUrl> read(WebAddress address) {
        if (address.host().equals("raw.githubusercontent.com")) {
            return rawGithub(address);
        }
        Optional<Forge> forge = Forge.ofHost(address.host());
        if (forge.isEmpty()) {
            return gitlab(address)
                    .or(() -> gitea(address))
                    .or(() -> bitbucketServer(address))
                    .or(() -> ownerAndName(address));
        }
        return switch (forge.get()) {
            case GITHUB -> ownerAndName(address);
            case GITLAB -> gitlab(address).or(() -> ownerAndName(address));
            case GITEA -> gitea(address);
            case BITBUCKET_CLOUD -> bitbucketCloud(address);
            case BITBUCKET_SERVER -> bitbucketServer(address);
        };
    }

    private static Optional<FileUrl> ownerAndName(WebAddress address) {
        return isPage(address, 2, PAGES) ? at(address, 2, 3) : Optional.empty();
    }

    private static Optional<FileUrl> gitlab(WebAddress address) {
        int dash = address.path().indexOf("-");
        return dash >= 2 && isPage(address, dash + 1, PAGES) ? at(address, dash, dash + 2) : Optional.empty();
    }

    private static Optional<FileUrl> gitea(WebAddress address) {
        List<String> path = address.path();
        if (isPage(address, 2, Set.of("src", "raw")) && path.size() > 4 && GITEA_REFS.contains(path.get(3))) {
            return at(address, 2, 4);
        }
        return isPage(address, 2, Set.of("_edit", "raw")) ? at(address, 2, 3) : Optional.empty();
    }

    private static Optional<FileUrl> bitbucketCloud(WebAddress address) {
        return isPage(address, 2, Set.of("src", "raw")) ? at(address, 2, 3) : Optional.empty();
    }

    private static Optional<FileUrl> bitbucketServer(WebAddress address) {
        List<String> path = address.path();
        if (path.size() < 5
                || !Set.of("projects", "users").contains(path.get(0))
                || !path.get(2).equals("repos")
                || !Set.of("browse", "raw").contains(path.get(4))) {
            return Optional.empty();
        }
        String ref = "";
        for (String parameter : address.query().split("&", -1)) {
            if (parameter.startsWith("at=")) {
                ref = withoutRefPrefix(PercentCoding.decode(parameter.substring(3)));
            }
        }
        return build(address.page(4), ref, address.rest(5));
    }

    private static Optional<FileUrl> rawGithub(WebAddress address) {
        List<String> path = address.path();
        boolean fullRef = path.size() > 4
                && path.get(2).equals("refs")
                && Set.of("heads", "tags").contains(path.get(3));
        int ref = fullRef ? 4 : 2;
        return path.size() <= ref
                ? Optional.empty()
                : build(
                        "https://github.com/" + path.get(0) + "/" + path.get(1),
                        PercentCoding.decode(path.get(ref)),
                        address.rest(ref + 1));
    }

    private static boolean isPage(WebAddress address, int index, Set<String> pages) {
        List<String> path = address.path();
        return path.size() > index + 1 && pages.contains(path.get(index));
    }

    private static Optional<FileUrl> at(WebAddress address, int repositoryEnd, int ref) {
        return build(
                address.page(repositoryEnd), PercentCoding.decode(address.path().get(ref)), address.rest(ref + 1));
    }

    private static Optional<FileUrl> build(String repository, String ref, String path) {
        boolean climbs = ("/" + path + "/").contains("/../") || path.indexOf('\0') >= 0;
        return climbs ? Optional.empty() : RepositoryUrl.parse(repository).map(url -> new FileUrl(url, ref, path));
    }

    private static String withoutRefPrefix(String ref) {
        return ref.startsWith("refs/heads/") ? ref.substring(11) : ref;
    }
}
