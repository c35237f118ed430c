package dev.daymark.source;

import dev.daymark.forge.RepositoryUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The one repository that a folder stands in: the nearest work tree upwards, or the folder itself where there is none.
 * It is named as its remote names it, so that the name does not depend on where it was cloned.
 */
public final class EnclosingSource implements RepositorySource {

    private final Path start;
    private final Optional<String> name;
    private final Optional<String> urlPattern;
    private final boolean uncommitted;

    /**
     * A source of one repository.
     *
     * @param start where to look first
     * @param name what to call it, when not as its remote names it
     * @param urlPattern where it lives when its git remote does not say; {@code {name}} stands for its name
     * @param uncommitted whether the work tree is read as it lies on the disk instead of at its last commit
     */
    public EnclosingSource(Path start, Optional<String> name, Optional<String> urlPattern, boolean uncommitted) {
        this.start = start;
        this.name = name;
        this.urlPattern = urlPattern;
        this.uncommitted = uncommitted;
    }

    /** The repository around a folder, under its own name, as it lies on the disk. */
    public static EnclosingSource asItLies(Path start) {
        return new EnclosingSource(start, Optional.empty(), Optional.empty(), true);
    }

    @Override
    public List<RepositoryHandle> repositories() throws IOException {
        if (!Files.isDirectory(start)) {
            throw new IOException("\"" + start + "\" is no directory");
        }
        Path folder = root();
        return List.of(new RepositoryFolder(name.orElseGet(() -> name(folder)), folder, urlPattern, uncommitted));
    }

    @Override
    public List<Place> places() {
        return List.of();
    }

    /** The root of the repository. */
    public Path root() {
        Path absolute = start.toAbsolutePath().normalize();
        for (Path folder = absolute; folder != null; folder = folder.getParent()) {
            if (GitLayout.isWorkTree(folder)) {
                return folder;
            }
        }
        return absolute;
    }

    private static String name(Path folder) {
        return remote(folder).map(RepositoryUrl::name).orElseGet(() -> {
            String name = FileNames.of(folder);
            return name.isEmpty() ? "repository" : name;
        });
    }

    /** A git directory that cannot be read is reported when the repository is opened. */
    private static Optional<RepositoryUrl> remote(Path folder) {
        try {
            Optional<Path> git = GitLayout.gitDirectory(folder);
            if (git.isEmpty()) {
                return Optional.empty();
            }
            try (GitDirectory directory = GitDirectory.open(git.get())) {
                return directory.url();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
