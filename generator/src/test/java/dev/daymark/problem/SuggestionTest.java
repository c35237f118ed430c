package dev.daymark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> KEYS = List.of("portal", "sources", "catalog", "checks", "url");

    @Test
    void findsWordsWithinTwoEdits() {
        assertThat(Suggestion.nearest("portl", KEYS)).contains("portal");
        assertThat(Suggestion.nearest("soruces", KEYS)).contains("sources");
        assertThat(Suggestion.nearest("kitalogs", KEYS)).isEmpty();
    }

    @Test
    void ignoresLetterCase() {
        assertThat(Suggestion.nearest("CATALOG", KEYS)).contains("catalog");
    }

    @Test
    void prefersTheNearest() {
        assertThat(Suggestion.nearest("owners", List.of("owned", "owner"))).contains("owner");
    }

    @Test
    void neverReplacesAWholeWord() {
        assertThat(Suggestion.nearest("at", KEYS)).isEmpty();
    }
}
