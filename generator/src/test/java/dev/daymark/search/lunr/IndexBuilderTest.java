package dev.daymark.search.lunr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The indexes here are those of lunr.js. */
class IndexBuilderTest {

    private static final IndexSettings BODY = IndexSettings.of(List.of(new Field("body")));

    private final IndexBuilder builder = new IndexBuilder(BODY);

    @Test
    void anIndexMayBeEmpty() throws IOException {
        assertThat(index(builder))
                .isEqualTo("{\"version\":\"2.3.9\",\"fields\":[\"body\"],\"fieldVectors\":[],\"invertedIndex\":[],"
                        + "\"pipeline\":[\"stemmer\"]}");
    }

    @Test
    void numbersComeFirstAmongReferences() throws IOException {
        for (String reference : List.of("x", "10", "007", "2", "4294967295", "4294967294")) {
            add(reference, "word");
        }

        assertThat(index(builder))
                .contains("{\"2\":{},\"10\":{},\"4294967294\":{},\"x\":{},\"007\":{},\"4294967295\":{}}")
                .containsSubsequence("[\"body/x\",", "[\"body/10\",", "[\"body/007\",", "[\"body/2\",");
    }

    @Test
    void aRepeatedReferenceKeepsItsPlaceAndItsOldWords() throws IOException {
        IndexBuilder withPositions = new IndexBuilder(new IndexSettings(
                BODY.fields(), BODY.b(), BODY.k1(), List.of(TokenMetadata.POSITION, TokenMetadata.INDEX)));
        withPositions.add(document("a", "old words"));
        withPositions.add(document("b", "words"));
        withPositions.add(document("a", "the new words"));

        assertThat(index(withPositions))
                .contains("\"fieldVectors\":[[\"body/a\",[1,0.414,2,0.863]],[\"body/b\",[1,0.544]]]")
                .contains("[\"old\",{\"_index\":0,\"body\":{\"a\":{\"position\":[[0,3]],\"index\":[0]}}}]")
                .contains("[\"word\",{\"_index\":1,\"body\":{\"a\":{\"position\":[[4,5],[8,5]],\"index\":[1,2]},"
                        + "\"b\":{\"position\":[[0,5]],\"index\":[0]}}}]");
    }

    @Test
    void moreDocumentsMayFollowAnIndex() throws IOException {
        add("a", "first");
        String first = index(builder);
        add("b", "second");

        assertThat(index(builder)).isNotEqualTo(first).contains("\"body/b\"").isEqualTo(index(builder));
    }

    @Test
    void anEmptyTermIsIndexedAndAbsentTextIsNot() throws IOException {
        builder.add(document("dots", "..."));
        builder.add(new Document("nothing", Map.of("title", FieldValue.of("of another field"))));

        assertThat(index(builder))
                .contains("[\"body/nothing\",[]]")
                .contains("\"invertedIndex\":[[\"\",{\"_index\":0,\"body\":{\"dots\":{}}}]]");
    }

    @Test
    void aTokenGoesThroughThePipelineOnce() throws IOException {
        List<String> seen = new ArrayList<>();
        IndexBuilder counting = new IndexBuilder(BODY, Tokenizer.STOCK, token -> {
            seen.add(token);
            return Optional.of("term");
        });
        counting.add(document("a", "Cat dog cat"));
        counting.add(document("b", "dog-DOG"));

        assertThat(seen).containsExactly("cat", "dog");
        assertThat(index(counting)).contains("[[\"term\",{\"_index\":0,\"body\":{\"a\":{},\"b\":{}}}]]");
    }

    @Test
    void aCacheOfTokensKeepsNoMoreThanItHasPlacesFor() {
        Terms terms = new Terms();
        int[] asked = {0};
        TermCache cache = new TermCache(
                token -> {
                    asked[0]++;
                    return Pipeline.STOCK.term(token);
                },
                terms);
        int tokens = 200_000;
        int right = 0;
        for (int i = 0; i < 2 * tokens; i++) {
            String token = "t" + i % tokens;
            right += cache.number(token, 0, token.length()) == terms.number(token) ? 1 : 0;
        }

        assertThat(right).isEqualTo(2 * tokens);
        assertThat(asked[0]).isGreaterThan(tokens + tokens / 2);
    }

    private void add(String reference, String body) {
        builder.add(document(reference, body));
    }

    private static Document document(String reference, String body) {
        return new Document(reference, Map.of("body", FieldValue.of(body)));
    }

    private static String index(IndexBuilder builder) throws IOException {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        builder.write(index);
        return index.toString(StandardCharsets.UTF_8);
    }
}
