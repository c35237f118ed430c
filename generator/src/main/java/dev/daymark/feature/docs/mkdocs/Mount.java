package dev.daymark.feature.docs.mkdocs;

/**
 * A docs directory as part of a site.
 *
 * @param alias folder of the site that it appears in; empty for the project's own
 */
record Mount(String alias, MkdocsConfig config) {

    /** The path in the site of a file that lies in this docs directory. */
    String source(String path) {
        return DocsPath.prefix(alias)
                + path.substring(DocsPath.prefix(config.docsDir()).length());
    }
}
