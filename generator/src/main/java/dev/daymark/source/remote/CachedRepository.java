package dev.daymark.source.remote;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A bare repository on this machine that holds the wanted state of a remote one.
 *
 * @param directory the git directory
 * @param ref the full name of the ref that was wanted; {@code HEAD} of a remote that is at no branch
 * @param staleBecause why the state is an older one, if it is
 */
public record CachedRepository(Path directory, String ref, Optional<String> staleBecause) {}
