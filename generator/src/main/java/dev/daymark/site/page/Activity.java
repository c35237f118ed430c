package dev.daymark.site.page;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.source.Commit;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * How lately repositories changed. Measured against the newest commit of the whole run, not against a clock: the same
 * commits say the same.
 */
final class Activity {
    private static final int QUIET_MONTHS = 12;
    private static final int FRESH_DAYS = 90;

    private final Catalog catalog;
    private final Optional<OffsetDateTime> newest;

    Activity(Catalog catalog) {
        this.catalog = catalog;
        newest = catalog.repositories().values().stream()
                .flatMap(repository -> repository.commit().stream())
                .map(Activity::utc)
                .max(Comparator.naturalOrder());
    }

    /**
     * A repository that has been quiet for long.
     *
     * @param months whole months between its last commit and the newest of all
     * @param since its last commit
     */
    record Quiet(int months, OffsetDateTime since) {}

    /** Whether the repository of an entity has been quiet for a year or more. */
    Optional<Quiet> quiet(ResolvedEntity entity) {
        return lastCommit(entity)
                .flatMap(last -> newest.map(now -> new Quiet((int) ChronoUnit.MONTHS.between(last, now), last)))
                .filter(quiet -> quiet.months() >= QUIET_MONTHS);
    }

    /** Whether it is known when the repository of an entity changed last. */
    boolean isKnown(ResolvedEntity entity) {
        return lastCommit(entity).isPresent();
    }

    /** Whether the repository of an entity changed within the last quarter. */
    boolean isFresh(ResolvedEntity entity) {
        return lastCommit(entity)
                .filter(last -> newest.filter(now -> ChronoUnit.DAYS.between(last, now) <= FRESH_DAYS)
                        .isPresent())
                .isPresent();
    }

    private Optional<OffsetDateTime> lastCommit(ResolvedEntity entity) {
        return entity.declaration()
                .map(Origin.Declared::repository)
                .map(name -> catalog.repositories().get(name))
                .flatMap(RepositoryFacts::commit)
                .map(Activity::utc);
    }

    private static OffsetDateTime utc(Commit commit) {
        return commit.time().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
