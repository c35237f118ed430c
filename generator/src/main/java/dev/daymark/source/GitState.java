package dev.daymark.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a clean clone looks like from outside: which commit is its head, and the few small files that say how it is read.
 * Reads them by hand, at a tenth of what it costs to open the repository.
 */
final class GitState {

    /** Files that are lengthier are no longer read quickly. */
    private static final int MAX_BYTES = 4 << 20;

    private static final String SYMBOLIC = "ref:";

    /** Settings under which more than these files counts: other files, other stores, objects that may come later. */
    private static final Pattern MORE = Pattern.compile("include|refstorage|promisor|partialclone|worktreeconfig");

    private GitState() {}

    /**
     * Everything on which the content at the head depends. Two equal texts stand for equal content.
     *
     * @return empty when only opening the repository can tell
     * @throws IOException when a file cannot be read
     */
    static Optional<String> of(Path git) throws IOException {
        Path shared = GitLayout.commonDirectory(git);
        Optional<String> head = text(git.resolve("HEAD"));
        Optional<String> config = text(shared.resolve("config"));
        if (head.isEmpty() || config.isEmpty() || hasMore(config.get())) {
            return Optional.empty();
        }
        Optional<String> remote = text(shared.resolve("refs/remotes/origin/HEAD"));
        Optional<String> commit = commit(git, shared, head.get());
        Optional<String> shallow = text(shared.resolve("shallow"));
        return commit.map(id -> Stream.of(
                        Stream.of(id, head.get(), config.get(), shallow.orElse("")),
                        remote.stream(),
                        remote.flatMap(ref -> target(git, shared, ref)).stream())
                .flatMap(some -> some)
                .reduce("", (all, part) -> all + part.length() + " " + part));
    }

    /** The commit or tag that a ref of a bare repository leads to; empty when it must be opened to know. */
    static Optional<String> commit(Path git, String ref) throws IOException {
        return commit(git, git, SYMBOLIC + " " + ref);
    }

    private static boolean hasMore(String config) {
        return MORE.matcher(config.toLowerCase(Locale.ROOT)).find();
    }

    private static Optional<String> target(Path git, Path shared, String ref) {
        try {
            return commit(git, shared, ref);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The commit that a file such as {@code HEAD} leads to. */
    private static Optional<String> commit(Path git, Path shared, String ref) throws IOException {
        if (!ref.startsWith(SYMBOLIC)) {
            return Optional.of(ref);
        }
        String name = ref.substring(SYMBOLIC.length()).strip();
        if (!name.startsWith("refs/") || List.of(name.split("/", -1)).contains("..")) {
            return Optional.empty();
        }
        Optional<String> own = text(git.resolve(name));
        Optional<String> loose = own.isPresent() ? own : text(shared.resolve(name));
        Optional<String> found = loose.isPresent() ? loose : packed(shared, name);
        return found.filter(id -> !id.startsWith(SYMBOLIC));
    }

    private static Optional<String> packed(Path shared, String name) throws IOException {
        return text(shared.resolve("packed-refs")).flatMap(refs -> {
            Matcher line = Pattern.compile("^([0-9a-f]+) " + Pattern.quote(name) + "$", Pattern.MULTILINE)
                    .matcher(refs);
            return line.find() ? Optional.of(line.group(1)) : Optional.empty();
        });
    }

    private static Optional<String> text(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES);
            return bytes.length < MAX_BYTES
                    ? Optional.of(new String(bytes, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        }
    }
}
