package dev.daymark.feature.docs.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWishesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Any                    | false | 100",
                "search: {exclude: true}       | true  | 100",
                "search: {exclude: false}      | false | 100",
                "search: {exclude: 'true'}     | false | 100",
                "search: {boost: 2}            | false | 200",
                "search: {boost: 0.5}          | false | 50",
                "search: {boost: 1e300}        | false | 500",
                "search: {boost: 0.00501}      | false | 10",
                "search: {boost: -3}           | false | 100",
                "search: {boost: .nan}         | false | 100",
                "search: {boost: much}         | false | 100",
                "search: [exclude]             | false | 100"
            })
    void takesWhatIsMeantAndNoMore(String front, boolean excluded, int boost) throws Exception {
        assertThat(SearchWishes.of((YamlMap) YamlReader.readOne(front))).isEqualTo(new SearchWishes(excluded, boost));
    }
}
