package dev.daymark.feature;

import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.source.Commit;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A notice that what is shown is older than what there is, because a repository could not be asked. Tells the time of the
 * commit, not how long ago that is: pages depend on no clock.
 *
 * @param since the commit that is shown; empty in a repository without commits
 */
public record Staleness(Optional<OffsetDateTime> since) {

    /** The notice for a repository; empty where it is not needed. */
    public static Optional<Staleness> of(RepositoryFacts repository) {
        return Optional.of(repository)
                .filter(RepositoryFacts::stale)
                .map(facts -> new Staleness(facts.commit().map(Commit::time)));
    }
}
