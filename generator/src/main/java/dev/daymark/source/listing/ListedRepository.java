package dev.daymark.source.listing;

import dev.daymark.source.ForgeFacts;
import java.util.Optional;

/**
 * A repository as a forge lists it.
 *
 * @param name the last part of its path
 * @param fullName its path on the forge, such as {@code longshore/tools/ferry}
 * @param project the key of the project it belongs to, on Bitbucket
 * @param cloneUrl where git fetches it, without credentials
 * @param webUrl its page
 * @param facts what the forge says of it
 * @param empty whether nothing was pushed yet
 * @param moved a mark that changes with every push; empty when it cannot be trusted to
 */
record ListedRepository(
        String name,
        String fullName,
        Optional<String> project,
        String cloneUrl,
        String webUrl,
        ForgeFacts facts,
        boolean empty,
        Optional<String> moved) {}
