package dev.daymark.feature.docs.mkdocs;

/**
 * A file of a documentation project.
 *
 * @param source path in the docs directory as the site sees it: files of an included project begin with its alias
 * @param path from the root of the repository
 * @param project path of the {@code mkdocs.yml} that the file belongs to; empty when there is none
 * @param page whether it is a page of Markdown; otherwise it is copied as it is
 * @param destination output file from the root of the site, not encoded
 * @param url address from the root of the site, percent-encoded; empty for the root's index
 */
public record DocsFile(String source, String path, String project, boolean page, String destination, String url) {

    /** Whether it is the index of its folder. */
    public boolean isIndex() {
        return page && PageAddress.isIndex(source);
    }
}
