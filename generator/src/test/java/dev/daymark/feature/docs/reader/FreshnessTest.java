package dev.daymark.feature.docs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private final Freshness freshness = new Freshness(Optional.of(LocalDate.of(2026, 11, 20)));

    @Test
    void aPageIsQuietWhenItIsAYearOlderThanTheNewestCommit() {
        assertThat(freshness.quiet("2025-11-20")).isTrue();
        assertThat(freshness.quiet("2025-11-21")).isFalse();
        assertThat(freshness.quiet("soon")).isFalse();
        assertThat(new Freshness(Optional.empty()).quiet("1999-01-01")).isFalse();
    }
}
