package dev.daymark.feature.docs.markdown.page;

import java.util.Optional;

/** The files that pages may include. Implementations must not read outside the docs folder. */
public interface Snippets {

    /** No files. */
    Snippets NONE = path -> Optional.empty();

    /**
     * Reads a file.
     *
     * @param path normalised and relative to the docs folder, with {@code /} between its parts, never with {@code ..}
     * @return its text; empty when there is no such file
     */
    Optional<String> read(String path);
}
