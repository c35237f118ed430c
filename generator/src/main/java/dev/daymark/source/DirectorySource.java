package dev.daymark.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A directory in which each sub-directory is a repository: a git work tree, a bare repository or a plain folder. A
 * repository is named after its folder, without {@code .git}. Hidden folders are skipped.
 */
public final class DirectorySource implements RepositorySource {

    private final Path directory;
    private final Optional<String> urlPattern;
    private final boolean uncommitted;

    /**
     * A source over a directory.
     *
     * @param directory the directory
     * @param urlPattern where a repository lives when its git remote does not say; {@code {name}} stands for its name
     * @param uncommitted whether work trees are read as they lie on the disk instead of at their last commit
     */
    public DirectorySource(Path directory, Optional<String> urlPattern, boolean uncommitted) {
        this.directory = directory;
        this.urlPattern = urlPattern;
        this.uncommitted = uncommitted;
    }

    @Override
    public List<RepositoryHandle> repositories() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new IOException("\"" + directory + "\" is no directory");
        }
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
            children.forEach(folders::add);
        } catch (IOException e) {
            throw new IOException("\"" + directory + "\" cannot be listed", e);
        }
        return folders.stream()
                .filter(folder -> !FileNames.of(folder).startsWith(".") && Files.isDirectory(folder))
                .sorted(Comparator.comparing(DirectorySource::name).thenComparing(FileNames::of))
                .<RepositoryHandle>map(folder -> new RepositoryFolder(name(folder), folder, urlPattern, uncommitted))
                .toList();
    }

    @Override
    public List<Place> places() {
        return List.of(Place.entries(directory));
    }

    private static String name(Path folder) {
        String name = FileNames.of(folder);
        return name.endsWith(".git") ? name.substring(0, name.length() - 4) : name;
    }
}
