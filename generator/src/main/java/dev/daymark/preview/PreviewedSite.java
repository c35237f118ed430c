package dev.daymark.preview;

import dev.daymark.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A site of which every file is made when it is asked for. Thread-safe. */
public interface PreviewedSite {

    /**
     * Makes a file.
     *
     * @param path from the site's root, such as {@code teams/index.html}
     * @return empty when there is no such file
     * @throws dev.daymark.site.theme.ThemeException when the theme has mistakes
     * @throws IOException when it cannot be made
     */
    Optional<byte[]> read(String path) throws IOException;

    /** Whether the file is a page for people. */
    boolean isPage(String path);

    /**
     * Makes the page that stands for those that do not exist.
     *
     * @param root the path at which the site is served, ending in a slash
     */
    Optional<byte[]> missing(String root);

    /** The path at which the site wants to be served, as it will be once it is published: begins and ends with a slash. */
    String root();

    /** The page to begin with, which {@code /} leads to; empty for the home page. */
    String start();

    /** The page that lists the problems. */
    String problemsPage();

    /** What is wrong with the content, sorted. */
    List<Problem> problems();

    /** Whether a path does not say all of where a problem is. */
    boolean severalRepositories();
}
