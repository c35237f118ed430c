package dev.daymark.feature.docs.mkdocs;

import dev.daymark.forge.RepositoryUrl;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A folder of a repository that is to be read as documentation.
 *
 * @param repository name of the repository within the run
 * @param folder the folder that holds, or could hold, {@code mkdocs.yml}; from the root of the repository
 * @param docsDir docs directory below it where no {@code mkdocs.yml} says which; usually {@code docs}
 * @param name what the documentation is called if it does not say
 * @param paths all files of the repository, no links and no folders
 * @param configurations all {@code .yml} and {@code .yaml} files that can be such a file or be included by one, by path
 * @param url where the repository lives on the web
 * @param branch the branch that was read
 */
public record DocsRequest(
        String repository,
        String folder,
        String docsDir,
        String name,
        SortedSet<String> paths,
        SortedMap<String, MkdocsFile> configurations,
        Optional<RepositoryUrl> url,
        Optional<String> branch) {

    /** The docs directory of MkDocs where nothing is said. */
    public static final String USUAL_DIR = "docs";

    /** Pages at the root of a repository, and nothing else of it. */
    public static DocsRequest of(String repository, List<String> pages) {
        return new DocsRequest(
                repository,
                "",
                ".",
                repository,
                new TreeSet<>(pages),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty());
    }

    /** Does not copy the files: a repository may have thousands of folders that ask for them. */
    public DocsRequest {
        paths = Collections.unmodifiableSortedSet(paths);
        configurations = Collections.unmodifiableSortedMap(configurations);
    }
}
