package dev.daymark.feature.docs.mkdocs;

/** Where a link of a page leads. */
public sealed interface LinkTarget {

    /**
     * A file of the documentation.
     *
     * @param suffix query and fragment with their marks, as written; empty without
     * @param url relative to the page, suffix included
     */
    record Found(DocsFile file, String suffix, String url) implements LinkTarget {}

    /** Nothing that MkDocs would look up: it stays as it is. */
    record Kept() implements LinkTarget {}

    /**
     * A path in the docs directory at which there is no file. The link stays as it is.
     *
     * @param written as it stands on the page
     * @param path normalised; begins with {@code ../} when it leads out of the docs directory
     */
    record Missing(String written, String path) implements LinkTarget {}
}
