package dev.daymark.source.remote;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.GC;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.FS;

/** A repository of the cache. Its refs have the names that they have on the server. */
final class BareRepository implements AutoCloseable {

    private static final String SECTION = "daymark";
    private static final int MOST_PACKS = 20;
    private static final String VERSION = "version";
    /** Where the head of a repository without commits leads: a name that no server has. */
    private static final String UNBORN = "refs/daymark/unborn";

    private final Repository repository;

    private BareRepository(Repository repository) {
        this.repository = repository;
    }

    static BareRepository open(Path folder) throws IOException {
        return new BareRepository(new RepositoryBuilder()
                .setFS(FS.DETECTED)
                .setGitDir(folder.toFile())
                .setBare()
                .setMustExist(true)
                .build());
    }

    /**
     * The repository that is fetched into.
     *
     * @param maxBytes how much may arrive at a time
     */
    static BareRepository openOrCreate(Path folder, GitUrl url, long maxBytes) throws IOException {
        Repository repository = new LimitedRepository(folder.toFile(), maxBytes);
        if (Files.exists(folder.resolve(Constants.HEAD))) {
            return new BareRepository(repository);
        }
        repository.create(true);
        StoredConfig config = repository.getConfig();
        config.setString(ConfigConstants.CONFIG_REMOTE_SECTION, Constants.DEFAULT_REMOTE_NAME, "url", url.text());
        config.save();
        return new BareRepository(repository);
    }

    Repository repository() {
        return repository;
    }

    /** The full name of a wanted ref whose commit is there; {@code HEAD} for that of an empty repository. */
    Optional<String> find(WantedRef wanted) throws IOException {
        for (String name : wanted.names()) {
            Ref ref = repository.exactRef(name);
            if (ref != null && ref.getLeaf().getName().equals(UNBORN)) {
                return Optional.of(name);
            }
            if (ref != null && ref.getObjectId() != null) {
                checkCommit(ref.getObjectId());
                return Optional.of(ref.getLeaf().getName());
            }
        }
        return Optional.empty();
    }

    private void checkCommit(ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.parseTree(id);
        }
    }

    /** Whether a ref was fetched when the listing said the same. */
    boolean hasVersion(String ref, Optional<String> version) {
        return version.isPresent()
                && version.get().equals(repository.getConfig().getString(SECTION, ref, VERSION));
    }

    void rememberVersion(String ref, Optional<String> version) throws IOException {
        StoredConfig config = repository.getConfig();
        String known = config.getString(SECTION, ref, VERSION);
        if (!Optional.ofNullable(known).equals(version)) {
            version.ifPresentOrElse(
                    text -> config.setString(SECTION, ref, VERSION, text), () -> config.unset(SECTION, ref, VERSION));
            config.save();
        }
    }

    /** What the server need not send again. */
    Set<ObjectId> commits() throws IOException {
        Set<ObjectId> ids = new HashSet<>();
        for (Ref ref : repository.getRefDatabase().getRefs()) {
            if (ref.getObjectId() != null) {
                ids.add(ref.getObjectId());
            }
        }
        return ids;
    }

    boolean has(ObjectId id) throws IOException {
        return repository.getObjectDatabase().has(id);
    }

    /** Lets the head lead nowhere. */
    String moveToNothing() throws IOException {
        check(repository.updateRef(Constants.HEAD).link(UNBORN), Constants.HEAD);
        return Constants.HEAD;
    }

    /** Lets a ref, and the head where that was wanted, lead to what the server says. */
    String moveTo(Ref wanted) throws IOException {
        Ref leaf = wanted.getLeaf();
        if (wanted.isSymbolic()) {
            check(repository.updateRef(wanted.getName()).link(leaf.getName()), wanted.getName());
        }
        RefUpdate update = repository.updateRef(leaf.getName(), !wanted.isSymbolic());
        update.setNewObjectId(leaf.getObjectId());
        update.setForceUpdate(true);
        update.disableRefLog();
        check(update.forceUpdate(), leaf.getName());
        return leaf.getName();
    }

    private static void check(RefUpdate.Result result, String ref) throws IOException {
        switch (result) {
            case NEW, FORCED, FAST_FORWARD, NO_CHANGE -> {}
            default -> throw new IOException("the cache refuses " + ref + ": " + result);
        }
    }

    /** Makes one pack of many, without what no ref leads to any more. Each fetch brings a pack. */
    void compact() throws IOException {
        if (!(repository instanceof FileRepository files)
                || files.getObjectDatabase().getPacks().size() <= MOST_PACKS) {
            return;
        }
        try {
            GC collector = new GC(files);
            collector.setExpireAgeMillis(0);
            collector.setPackExpireAgeMillis(0);
            collector.repack();
            collector.prune(Set.of());
        } catch (ParseException e) {
            throw new IOException("the cache cannot be compacted", e);
        }
    }

    /** Removes what a build that was killed has left. */
    void removeLeftovers() throws IOException {
        Path objects = repository.getDirectory().toPath().resolve("objects");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(objects, "{incoming_,noz}*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
