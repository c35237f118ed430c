package dev.daymark.search.lunr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

    @ParameterizedTest
    @CsvSource({
        "a/b, field_a_b",
        "_index, field__index",
        "2024, field_2024",
        "0, field_0",
        "constructor, field_constructor",
        "__proto__, field___proto__",
        "hasOwnProperty, field_hasOwnProperty"
    })
    void refusesNamesThatWouldBreakTheIndexAndSaysWhatToWrite(String name, String instead) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Field(name))
                .withMessageContaining("'" + name + "'")
                .withMessageEndingWith("call it '" + instead + "'");
        assertThat(new Field(instead).name()).isEqualTo(instead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "prototype", "length", "007", "-1", "4294967295", "2x", "länge"})
    void takesAllOtherNames(String name) {
        assertThat(new Field(name).boost()).isEqualTo(1);
    }

    @Test
    void namesOfFieldsDoNotRepeat() {
        List<Field> twice = List.of(new Field("title"), new Field("body"), new Field("title", 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexSettings.of(twice))
                .withMessageContaining("'title'");
    }

    @Test
    void theWeightOfLengthIsCutAsLunrDoes() {
        assertThat(new IndexSettings(List.of(), -0.1, -3, List.of()))
                .isEqualTo(new IndexSettings(List.of(), 0, -3, List.of()));
        assertThat(new IndexSettings(List.of(), 7, 1.2, List.of()).b()).isEqualTo(1);
    }
}
