package dev.daymark.source;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A folder that is a repository: a work tree, a bare repository or a plain folder.
 *
 * @param urlPattern where it lives when its git remote does not say, with {@code {name}} for its name
 * @param uncommitted whether a work tree is read as it lies on the disk
 */
record RepositoryFolder(String name, Path folder, Optional<String> urlPattern, boolean uncommitted)
        implements RepositoryHandle {

    @Override
    public Repository open() throws IOException {
        return open(GitDirectory::head);
    }

    @Override
    public Repository openAt(String commit) throws IOException {
        return open(git -> Optional.of(git.commit(commit)));
    }

    private Repository open(GitDirectory.Wanted commit) throws IOException {
        Optional<Path> git = GitLayout.gitDirectory(folder);
        if (git.isEmpty()) {
            FileTree tree = new FolderTree(folder, new EverythingFilter());
            return new TreeRepository(
                    name, urlFromPattern(), Optional.empty(), Optional.empty(), tree, History.NONE, () -> {});
        }
        GitDirectory directory = GitDirectory.open(git.get());
        try {
            return open(directory, commit.in(directory));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private Repository open(GitDirectory git, Optional<RevCommit> head) throws IOException {
        FileTree tree = tree(git, head);
        History history =
                head.<History>map(commit -> new GitHistory(git, commit)).orElse(History.NONE);
        return new TreeRepository(
                name,
                git.url().or(this::urlFromPattern),
                git.branch(),
                head.map(Commits::read),
                tree,
                history,
                git::close);
    }

    /** Of files that nobody has committed, their content: to read it takes little beside making pages of it. */
    @Override
    public Optional<String> state() throws IOException {
        Optional<Path> git = GitLayout.gitDirectory(folder);
        Optional<String> commits = git.isPresent() ? GitState.of(git.get()) : Optional.of("");
        if (commits.isEmpty()) {
            return Optional.empty();
        }
        String files = "";
        if (git.isEmpty()) {
            files = new FolderTree(folder, new EverythingFilter()).id();
        } else if (asItLies()) {
            files = workTree(GitDirectory.index(git.get())).id();
        }
        return Optional.of(urlPattern.orElse("") + "\n" + files + "\n" + commits.get());
    }

    @Override
    public List<Place> places() {
        try {
            Optional<Path> git = GitLayout.gitDirectory(folder);
            if (git.isPresent()) {
                Stream<Place> files = asItLies() ? Stream.of(Place.tree(folder)) : Stream.empty();
                return Stream.concat(files, GitLayout.heads(git.get())).toList();
            }
        } catch (IOException e) {
            // Said when it is opened; until it is mended, every change may be the one that mends it.
        }
        return List.of(Place.tree(folder));
    }

    private boolean asItLies() {
        return uncommitted && GitLayout.isWorkTree(folder);
    }

    private FileTree tree(GitDirectory git, Optional<RevCommit> head) throws IOException {
        if (!asItLies()) {
            return head.<FileTree>map(commit -> new GitTree(git, commit.getTree()))
                    .orElseGet(EmptyTree::new);
        }
        return workTree(git.index());
    }

    private FileTree workTree(DirCache index) {
        return new FolderTree(folder, new GitFilter(index));
    }

    private Optional<RepositoryUrl> urlFromPattern() {
        return urlPattern.flatMap(pattern -> RepositoryUrl.parse(pattern.replace("{name}", name)));
    }
}
