package dev.daymark.forge;

import java.util.Optional;

/** The kinds of forge whose web addresses are understood. */
public enum Forge {
    GITHUB("/blob/", "/tree/", "/edit/"),
    GITLAB("/-/blob/", "/-/tree/", "/-/edit/"),
    GITEA("/src/branch/", "/src/branch/", "/_edit/"),
    BITBUCKET_CLOUD("/src/", "/src/", "/src/"),
    BITBUCKET_SERVER("/browse/", "/browse/", "/browse/");

    private final String file;
    private final String folder;
    private final String edit;

    Forge(String file, String folder, String edit) {
        this.file = file;
        this.folder = folder;
        this.edit = edit;
    }

    /** The forge that a host runs, as its name tells. Self-hosted forges customarily carry the product's name. */
    static Optional<Forge> ofHost(String host) {
        if (host.equals("bitbucket.org")) {
            return Optional.of(BITBUCKET_CLOUD);
        }
        if (host.contains("github")) {
            return Optional.of(GITHUB);
        }
        if (host.contains("gitlab")) {
            return Optional.of(GITLAB);
        }
        if (host.contains("gitea") || host.contains("forgejo") || host.equals("codeberg.org")) {
            return Optional.of(GITEA);
        }
        return host.contains("bitbucket") ? Optional.of(BITBUCKET_SERVER) : Optional.empty();
    }

    String filePage(String repository, String ref, String path) {
        return page(repository, file, ref, path);
    }

    String folderPage(String repository, String ref, String path) {
        return page(repository, folder, ref, path.isEmpty() || path.endsWith("/") ? path : path + "/");
    }

    String commitPage(String repository, String id) {
        return switch (this) {
            case GITLAB -> repository + "/-/commit/" + id;
            case BITBUCKET_CLOUD, BITBUCKET_SERVER -> repository + "/commits/" + id;
            default -> repository + "/commit/" + id;
        };
    }

    Optional<String> editPage(String repository, String ref, String path) {
        return switch (this) {
            case BITBUCKET_CLOUD -> Optional.of(page(repository, edit, ref, path) + "?mode=edit");
            case BITBUCKET_SERVER -> Optional.empty();
            default -> Optional.of(page(repository, edit, ref, path));
        };
    }

    private String page(String repository, String kind, String ref, String path) {
        String place = PercentCoding.encode(path);
        if (this == BITBUCKET_SERVER) {
            return repository + kind + place + "?at=" + PercentCoding.encode(ref);
        }
        boolean commitOnGitea = this == GITEA && kind.equals(file) && CommitId.matches(ref);
        return repository + (commitOnGitea ? "/src/commit/" : kind) + PercentCoding.encode(ref) + "/" + place;
    }
}
