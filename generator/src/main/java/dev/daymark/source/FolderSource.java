package dev.daymark.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of which some entries are read as if they were a repository: what stands beside the configuration. */
public final class FolderSource implements RepositorySource {

    private final String name;
    private final Path folder;
    private final Set<String> entries;

    /**
     * A source of one repository.
     *
     * @param name what the repository is called
     * @param folder the root
     * @param entries names of the files and folders in it that are read, with all below them; others are not entered
     */
    public FolderSource(String name, Path folder, Set<String> entries) {
        this.name = name;
        this.folder = folder;
        this.entries = Set.copyOf(entries);
    }

    @Override
    public List<RepositoryHandle> repositories() throws IOException {
        return List.of(new Handle(name, folder, new OnlyEntries(entries)));
    }

    @Override
    public List<Place> places() {
        return List.of();
    }

    private record Handle(String name, Path folder, OnlyEntries filter) implements RepositoryHandle {

        @Override
        public Repository open() {
            FileTree tree = new FolderTree(folder, filter);
            return new TreeRepository(
                    name, Optional.empty(), Optional.empty(), Optional.empty(), tree, History.NONE, () -> {});
        }

        @Override
        public List<Place> places() {
            Path here = folder.normalize();
            return filter.entries().stream()
                    .map(entry -> here.resolve(entry).normalize())
                    .filter(entry -> here.equals(entry.getParent()))
                    .flatMap(entry -> Stream.of(Place.entries(here, Set.of(FileNames.of(entry))), Place.tree(entry)))
                    .toList();
        }
    }

    private record OnlyEntries(Set<String> entries) implements FolderTree.Filter {

        @Override
        public boolean includes(String path, boolean folder) {
            int slash = path.indexOf('/');
            return entries.contains(slash < 0 ? path : path.substring(0, slash));
        }

        @Override
        public void enter(String path, Path folder) {}

        @Override
        public boolean isRepository(Path folder) {
            return Files.exists(folder.resolve(".git"));
        }
    }
}
