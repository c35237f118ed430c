package dev.daymark.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.lib.TreeFormatter;

/** Makes git repositories, entry by entry, so that they can be as odd as git allows. */
public final class GitFixture implements AutoCloseable {

    private record Entry(FileMode mode, ObjectId id) {}

    private final Repository repository;
    private final Map<String, Entry> entries = new TreeMap<>();
    private String branch = "refs/heads/main";

    private GitFixture(Repository repository) {
        this.repository = repository;
    }

    /** An empty bare repository on branch {@code main}. */
    public static GitFixture bare(Path folder) throws IOException {
        return create(new RepositoryBuilder().setGitDir(folder.toFile()).setBare(), true);
    }

    /** An empty work tree on branch {@code main}. */
    public static GitFixture workTree(Path folder) throws IOException {
        Files.createDirectories(folder);
        return create(new RepositoryBuilder().setGitDir(folder.resolve(".git").toFile()), false);
    }

    private static GitFixture create(RepositoryBuilder builder, boolean bare) throws IOException {
        GitLibrary.prepare();
        Repository repository = builder.build();
        repository.create(bare);
        RefUpdate head = repository.updateRef(Constants.HEAD);
        head.link("refs/heads/main");
        return new GitFixture(repository);
    }

    public GitFixture file(String path, String text) throws IOException {
        return blob(path, FileMode.REGULAR_FILE, text);
    }

    public GitFixture link(String path, String target) throws IOException {
        return blob(path, FileMode.SYMLINK, target);
    }

    /** Another file with the same content. */
    public GitFixture copy(String from, String to) {
        Entry entry = entries.get(from);
        if (entry == null) {
            throw new IllegalArgumentException(from);
        }
        return entry(to, entry.mode, entry.id);
    }

    public GitFixture submodule(String path) {
        return entry(path, FileMode.GITLINK, ObjectId.fromString("0123456789012345678901234567890123456789"));
    }

    /** A file whose content is not in the repository, as in a partial clone. */
    public GitFixture missingFile(String path) {
        return entry(path, FileMode.REGULAR_FILE, ObjectId.fromString("9876543210987654321098765432109876543210"));
    }

    private GitFixture blob(String path, FileMode mode, String text) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
            inserter.flush();
            return entry(path, mode, id);
        }
    }

    private GitFixture entry(String path, FileMode mode, ObjectId id) {
        entries.put(path, new Entry(mode, id));
        return this;
    }

    /** Replaces all entries with files of these texts. */
    public GitFixture entriesOf(Map<String, String> files) throws IOException {
        entries.clear();
        for (Map.Entry<String, String> file : files.entrySet()) {
            file(file.getKey(), file.getValue());
        }
        return this;
    }

    /** Commits all entries to the default branch, {@code main}. */
    public ObjectId commit(ObjectId... parents) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            DirCache index = DirCache.newInCore();
            DirCacheBuilder builder = index.builder();
            entries.forEach((path, entry) -> {
                DirCacheEntry item = new DirCacheEntry(path);
                item.setFileMode(entry.mode);
                item.setObjectId(entry.id);
                builder.add(item);
            });
            builder.finish();
            return commit(index.writeTree(inserter), inserter, parents);
        }
    }

    /** Commits folders that each hold so many folders, over so many levels, and not a single file. */
    public void commitFoldersOnly(int levels, int width) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId tree = inserter.insert(new TreeFormatter());
            for (int level = 0; level < levels; level++) {
                TreeFormatter folders = new TreeFormatter();
                for (int i = 0; i < width; i++) {
                    folders.append(Integer.toString(i), FileMode.TREE, tree);
                }
                tree = inserter.insert(folders);
            }
            commit(tree, inserter);
        }
    }

    private ObjectId commit(ObjectId tree, ObjectInserter inserter, ObjectId... parents) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        PersonIdent person = new PersonIdent(
                "Kim Ødegård", "kim@longshore.example", Instant.ofEpochSecond(1_700_000_000), ZoneOffset.ofHours(2));
        commit.setAuthor(person);
        commit.setCommitter(person);
        commit.setTreeId(tree);
        commit.setParentIds(parents);
        commit.setMessage("Say something");
        ObjectId id = inserter.insert(commit);
        inserter.flush();
        point(branch, id);
        return id;
    }

    private void point(String ref, ObjectId id) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(id);
        update.forceUpdate();
    }

    public GitFixture tag(String name, ObjectId commit) throws IOException {
        point("refs/tags/" + name, commit);
        return this;
    }

    /** Gives the default branch another name. */
    public GitFixture renameTo(String name) throws IOException {
        RefUpdate old = repository.updateRef(branch);
        branch = "refs/heads/" + name;
        point(branch, old.getOldObjectId());
        repository.updateRef(Constants.HEAD).link(branch);
        old.setForceUpdate(true);
        old.delete();
        return this;
    }

    public GitFixture remote(String url) throws IOException {
        StoredConfig config = repository.getConfig();
        config.setString("remote", "origin", "url", url);
        config.save();
        return this;
    }

    /** The git directory. */
    public Path directory() {
        return repository.getDirectory().toPath();
    }

    @Override
    public void close() {
        repository.close();
    }
}
