package dev.daymark.harvest;

import dev.daymark.source.Repository;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens a repository for each file that is asked for, as it lies there at that time: for a preview, which asks for few. */
public final class ReopenedRepositories implements RepositoryFiles {

    private final Map<String, RepositoryHandle> handles = new HashMap<>();

    /**
     * The files of some repositories.
     *
     * @param repositories all of the run, in the order in which they were harvested
     */
    public ReopenedRepositories(List<RepositoryHandle> repositories) {
        List<String> names =
                UniqueNames.of(repositories.stream().map(RepositoryHandle::name).toList());
        for (int i = 0; i < names.size(); i++) {
            handles.put(names.get(i), repositories.get(i));
        }
    }

    @Override
    public byte[] read(String repository, String path, long maxBytes) throws IOException {
        try (Repository open = handle(repository).open()) {
            return open.read(path, maxBytes);
        }
    }

    RepositoryHandle handle(String name) throws IOException {
        RepositoryHandle handle = handles.get(name);
        if (handle == null) {
            throw new IOException("no repository of the run is called \"" + name + "\"");
        }
        return handle;
    }
}
