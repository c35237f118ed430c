package dev.daymark.source.listing;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.source.ForgeFacts;
import java.util.Optional;

/**
 * A repository to fetch.
 *
 * @param name unique within the listing
 * @param cloneUrl where git fetches it, without credentials
 * @param web its page
 * @param branch the branch to read; empty: the one that the remote's HEAD names
 * @param moved a text that stays the same while nothing is pushed; empty: unknown
 * @param trusted whether the address belongs to the forge itself, so that its token may be shown there
 * @param facts what the forge says of it
 */
public record ForgeRepository(
        String name,
        String cloneUrl,
        Optional<RepositoryUrl> web,
        Optional<String> branch,
        Optional<String> moved,
        boolean trusted,
        ForgeFacts facts) {}
