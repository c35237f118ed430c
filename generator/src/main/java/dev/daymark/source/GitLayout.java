package dev.daymark.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

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

    /** Additional work trees and submodules have a file that names the directory. */
    private static Path linked(Path folder, Path file) throws IOException {
        String link;
        try (var in = Files.newInputStream(file)) {
            link = new String(in.readNBytes(MAX_LINK_BYTES), StandardCharsets.UTF_8).strip();
        }
        if (!link.startsWith(LINK)) {
            throw new IOException("its .git file does not begin with \"" + LINK + "\"");
        }
        try {
            return folder.resolve(link.substring(LINK.length()).strip()).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("its .git file holds no path", e);
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
