package dev.daymark.feature.docs.reader;

import dev.daymark.catalog.Catalog;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which pages nobody has changed for long. Measured against the newest commit of the run, not against a clock: the same
 * commits say the same, and a page says it without script.
 *
 * @param newest day of the newest commit; empty when no repository has any
 */
public record Freshness(Optional<LocalDate> newest) {

    private static final int QUIET_MONTHS = 12;

    /** As the repositories of a catalog tell. */
    public static Freshness of(Catalog catalog) {
        return new Freshness(catalog.repositories().values().stream()
                .flatMap(repository -> repository.commit().stream())
                .map(commit ->
                        commit.time().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate())
                .max(Comparator.naturalOrder()));
    }

    /** Whether a date such as {@code 2026-11-17} is a year or more before the newest commit. */
    boolean quiet(String date) {
        try {
            LocalDate day = LocalDate.parse(date);
            return newest.filter(now -> !day.isAfter(now.minusMonths(QUIET_MONTHS)))
                    .isPresent();
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
