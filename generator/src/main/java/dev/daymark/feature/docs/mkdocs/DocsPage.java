package dev.daymark.feature.docs.mkdocs;

import java.util.List;
import java.util.Optional;

/**
 * A page as readers meet it.
 *
 * @param title from nav, else from the page itself, else from the file's name
 * @param sections titles of the sections around it, from the top; empty outside of navigation
 * @param previous the file before it in navigation
 * @param next the file behind it in navigation
 * @param inNav whether navigation leads to it
 */
public record DocsPage(
        DocsFile file,
        String title,
        List<String> sections,
        Optional<DocsFile> previous,
        Optional<DocsFile> next,
        boolean inNav) {

    /** Copies the sections. */
    public DocsPage {
        sections = List.copyOf(sections);
    }
}
