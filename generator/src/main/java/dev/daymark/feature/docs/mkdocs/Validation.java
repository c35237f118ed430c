package dev.daymark.feature.docs.mkdocs;

/**
 * What MkDocs' {@code validation} says.
 *
 * @param omittedFiles pages that are not in nav
 * @param nav links of the navigation
 * @param links links of pages
 * @param anchors fragments that lead nowhere
 * @param unrecognizedLinks links that name no file, such as {@code two/}, and lead nowhere. MkDocs cannot check them and
 *     has an info for each; here they are looked up like others, so that those that lead somewhere are none, and the others
 *     are as bad as links to missing files
 */
public record Validation(Level omittedFiles, Links nav, Links links, Level anchors, Level unrecognizedLinks) {

    /** The defaults of MkDocs 1.6, but for {@code unrecognizedLinks}. */
    public static final Validation DEFAULT = new Validation(
            Level.INFO,
            new Links(Level.WARN, Level.INFO, false),
            new Links(Level.WARN, Level.INFO, false),
            Level.INFO,
            Level.WARN);

    /**
     * What holds in navigation and in pages alike.
     *
     * @param notFound targets that are no file of the documentation
     * @param absolute links that begin with a slash, when they are not relative to the docs directory
     * @param absoluteToDocs whether a leading slash means the docs directory
     */
    public record Links(Level notFound, Level absolute, boolean absoluteToDocs) {}
}
