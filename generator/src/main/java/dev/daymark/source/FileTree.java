package dev.daymark.source;

import java.io.IOException;
import java.util.List;

/** The files behind a repository: a commit's tree or a folder on disk. Knows no links: those are followed above it. */
interface FileTree {

    /** More entries than this are no repository but an attack or a mistake. */
    int MAX_FILES = 500_000;

    /** Folders nested deeper than this are refused. */
    int MAX_DEPTH = 200;

    /** All entries, sorted by path. */
    List<RepositoryFile> files() throws IOException;

    /** Reads one of the {@link RepositoryFile.Type#FILE} entries. */
    byte[] read(String path, long maxBytes) throws IOException;

    /** How many bytes one of the {@link RepositoryFile.Type#FILE} entries has. */
    long size(String path) throws IOException;

    /** Where one of the symbolic links points, as written. */
    String linkTarget(String path) throws IOException;

    /** Identity of the content. */
    String id() throws IOException;

    /** Fails when a tree of this many entries or levels is beyond the limits. */
    static void checkSize(int files, int depth) throws IOException {
        if (files > MAX_FILES) {
            throw new IOException("it has more than " + MAX_FILES + " files and folders");
        }
        if (depth > MAX_DEPTH) {
            throw new IOException("its folders are nested more than " + MAX_DEPTH + " deep");
        }
    }
}
