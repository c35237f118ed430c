package dev.daymark.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Team Harbour, H",
        "team-harbour, H",
        "Harbour, H",
        "Payment Platform Team, PP",
        "Site Reliability Engineering, SR",
        "The Team, TT",
        "étoile, É",
        "ßund, ß",
        "日本チーム, 日",
        "مركز المساعدة, ما",
        "🚀, 🚀"
    })
    void takesTheFirstLettersOfATeamsName(String title, String initials) {
        assertThat(Initials.ofTeam(title)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"Ada Lovelace, AL", "ada, A", "Ada King Countess Lovelace, AL", "o'neill, ON", "José-María Ñíguez, JÑ"})
    void takesAPersonsFirstAndLastName(String title, String initials) {
        assertThat(Initials.ofPerson(title)).isEqualTo(initials);
    }

    @Test
    void keepsAnAccentThatIsACharacterOfItsOwn() {
        assertThat(Initials.ofPerson("e\u0301mile")).isEqualTo("E\u0301");
    }

    @Test
    void standsATitleOfNothing() {
        assertThat(Initials.ofTeam(" ")).isEmpty();
        assertThat(Initials.ofPerson("…")).isEqualTo("…");
    }
}
