package dev.daymark.feature.docs.mkdocs;

import java.util.Optional;

/**
 * How pages link to their sources.
 *
 * @param repoUrl web address of the repository
 * @param editUri what stands between it and the path in the docs directory; an empty text means no link
 * @param template the same with {@code {path}} and {@code {path_noext}}, with or without {@code !q}
 */
public record EditSettings(Optional<String> repoUrl, Optional<String> editUri, Optional<String> template) {}
