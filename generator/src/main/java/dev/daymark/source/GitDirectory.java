package dev.daymark.source;

import dev.daymark.forge.RepositoryUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.FS;

/** An open git directory: its head, its remote and its trees. Never writes. */
final class GitDirectory implements AutoCloseable {

    /** A failure whose message is for people already. */
    private static final class UnsupportedRepositoryException extends IOException {
        UnsupportedRepositoryException(String message) {
            super(message);
        }
    }

    /** Which of its commits is read; none where there is no commit. */
    interface Wanted {
        Optional<RevCommit> in(GitDirectory git) throws IOException;
    }

    private static final String REMOTE_HEAD = "refs/remotes/origin/HEAD";
    private static final String REMOTE_BRANCHES = "refs/remotes/origin/";

    private final Path place;
    private final String headRef;
    private final Repository repository;
    private final ObjectReader reader;

    private GitDirectory(Path place, String headRef, Repository repository) {
        this.place = place;
        this.headRef = headRef;
        this.repository = repository;
        this.reader = repository.newObjectReader();
    }

    static GitDirectory open(Path place) throws IOException {
        return open(place, Constants.HEAD);
    }

    /**
     * Opens a git directory of which another ref is read.
     *
     * @param headRef the full name of what is taken for the head
     */
    static GitDirectory open(Path place, String headRef) throws IOException {
        GitLibrary.prepare();
        try {
            Repository repository = new RepositoryBuilder()
                    .setFS(FS.DETECTED)
                    .setGitDir(place.toFile())
                    .setBare()
                    .build();
            checkObjectFormat(repository);
            return new GitDirectory(place, headRef, repository);
        } catch (UnsupportedRepositoryException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw describe(e, place);
        }
    }

    private static void checkObjectFormat(Repository repository) throws IOException {
        String format = repository.getConfig().getString("extensions", null, "objectFormat");
        if (format != null && !format.toLowerCase(Locale.ROOT).equals("sha1")) {
            repository.close();
            throw new UnsupportedRepositoryException(
                    "it uses the object format \"" + format + "\"; only sha1 can be read");
        }
    }

    /** The commit at the head, with its tree; empty in a repository without commits. */
    Optional<RevCommit> head() throws IOException {
        Optional<ObjectId> id = headId();
        return id.isPresent() ? Optional.of(commit(id.get())) : Optional.empty();
    }

    private Optional<ObjectId> headId() throws IOException {
        try {
            Ref head = repository.exactRef(headRef);
            if (head == null) {
                throw new UnsupportedRepositoryException("its " + headRef + " names neither a branch nor a commit");
            }
            return Optional.ofNullable(head.getObjectId());
        } catch (IOException | RuntimeException e) {
            throw describe(e, place);
        }
    }

    /** A commit, with its tree, whether or not a branch leads to it. */
    RevCommit commit(String id) throws IOException {
        return commit(ObjectId.fromString(id));
    }

    private RevCommit commit(ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(reader)) {
            return walk.parseCommit(id);
        } catch (MissingObjectException e) {
            throw new IOException("commit " + id.name() + " is missing: the clone is incomplete", e);
        } catch (IOException | RuntimeException e) {
            throw describe(e, place);
        }
    }

    /** The branch at the head. A detached head is on the remote's default branch if it is the same commit. */
    Optional<String> branch() throws IOException {
        Ref head = repository.exactRef(headRef);
        if (head == null || headRef.startsWith(Constants.R_REFS)) {
            return shortName(headRef, Constants.R_HEADS);
        }
        if (head.isSymbolic()) {
            return shortName(head.getTarget().getName(), Constants.R_HEADS);
        }
        Ref remote = repository.exactRef(REMOTE_HEAD);
        boolean same = remote != null
                && remote.isSymbolic()
                && head.getObjectId() != null
                && head.getObjectId().equals(remote.getObjectId());
        return same ? shortName(remote.getTarget().getName(), REMOTE_BRANCHES) : Optional.empty();
    }

    private static Optional<String> shortName(String ref, String prefix) {
        return ref.startsWith(prefix) ? Optional.of(ref.substring(prefix.length())) : Optional.empty();
    }

    /** The web address that the remote {@code origin} leads to. */
    Optional<RepositoryUrl> url() {
        String remote = repository.getConfig().getString("remote", "origin", "url");
        return remote == null ? Optional.empty() : RepositoryUrl.parse(remote);
    }

    /** The one reader, so that all share what it has opened. */
    ObjectReader reader() {
        return reader;
    }

    /** The commits whose parents were not cloned. */
    Set<ObjectId> shallowCommits() throws IOException {
        return Set.copyOf(repository.getObjectDatabase().getShallowCommits());
    }

    DirCache index() throws IOException {
        return index(place);
    }

    /** The index of a git directory, which need not be opened for it. */
    static DirCache index(Path place) throws IOException {
        GitLibrary.prepare();
        try {
            return DirCache.read(place.resolve("index").toFile(), FS.DETECTED);
        } catch (IOException e) {
            throw describe(e, place);
        }
    }

    /** The failure of the library without the place on this machine. */
    IOException describe(Exception cause) {
        return describe(cause, place);
    }

    private static IOException describe(Exception cause, Path place) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String path = place.toAbsolutePath().normalize().toString();
        return new IOException("git data cannot be read: " + message.replace(path, ".git"), cause);
    }

    @Override
    public void close() {
        reader.close();
        repository.close();
    }
}
