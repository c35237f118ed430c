package dev.daymark.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the git directory of a folder is, if it has one. */
final class GitLayout {

    private static final String LINK = "gitdir:";
    private static final int MAX_LINK_BYTES = 4096;

    private GitLayout() {}

    static boolean isWorkTree(Path folder) {
        return Files.exists(folder.resolve(".git"));
    }

    /** The git directory of a work tree or of a bare repository; empty for a plain folder. */
    static Optional<Path> gitDirectory(Path folder) throws IOException {
        Path git = folder.resolve(".git");
        if (Files.isDirectory(git)) {
            return Optional.of(checked(git, "its .git folder is no git directory"));
        }
        if (Files.isRegularFile(git)) {
            return Optional.of(checked(linked(folder, git), "its .git file leads to no git directory"));
        }
        return isGitDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /** Where git keeps which commit is the head: what changes when somebody commits, pulls or changes the branch. */
    static Stream<Place> heads(Path git) throws IOException {
        Path shared = commonDirectory(git);
        return Stream.of(
                Place.entries(git, Set.of("HEAD")),
                Place.entries(shared, Set.of("packed-refs")),
                Place.tree(shared.resolve("refs/heads")),
                Place.entries(shared.resolve("reftable")));
    }

    /** Additional work trees share the branches of the first. */
    static Path commonDirectory(Path git) throws IOException {
        Path link = git.resolve("commondir");
        return Files.isRegularFile(link) ? resolve(git, text(link), "its commondir file holds no path") : git;
    }

    /** Additional work trees and submodules have a file that names the directory. */
    private static Path linked(Path folder, Path file) throws IOException {
        String link = text(file);
        if (!link.startsWith(LINK)) {
            throw new IOException("its .git file does not begin with \"" + LINK + "\"");
        }
        return resolve(folder, link.substring(LINK.length()).strip(), "its .git file holds no path");
    }

    private static Path resolve(Path folder, String path, String otherwise) throws IOException {
        try {
            return folder.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new IOException(otherwise, e);
        }
    }

    private static String text(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MAX_LINK_BYTES), StandardCharsets.UTF_8).strip();
        }
    }

    private static Path checked(Path git, String otherwise) throws IOException {
        if (!isGitDirectory(git)) {
            throw new IOException(otherwise);
        }
        return git;
    }

    private static boolean isGitDirectory(Path folder) {
        boolean ownObjects = Files.isDirectory(folder.resolve("objects")) && Files.isDirectory(folder.resolve("refs"));
        return Files.isRegularFile(folder.resolve("HEAD"))
                && (ownObjects || Files.isRegularFile(folder.resolve("commondir")));
    }
}
