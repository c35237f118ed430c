package dev.daymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    @Test
    void wordsOfTitlesWeighMoreThanThoseOfTexts() {
        Lookup index = index(
                document("Payment Router", "Finds a provider."),
                document("Ledger", "Books each payment twice."),
                document("Tides", "High and low."));

        Map<Integer, Integer> payment = index.documents("payment");

        assertThat(payment.keySet()).containsExactly(0, 1);
        assertThat(payment.get(0)).isGreaterThan(payment.get(1));
        assertThat(index.documents("tide").keySet()).containsExactly(2);
        assertThat(index.list("zeppelin")).isEmpty();
    }

    @Test
    void titlesAreFoundByTheirBeginningsAndWithoutGaps() {
        Lookup index = index(document("Payment Router", ""), document("Pallet Counter", ""), document("Router", ""));

        assertThat(index.documents("^p").keySet()).containsExactlyInAnyOrder(0, 1);
        assertThat(index.documents("^pay").keySet()).containsExactly(0);
        assertThat(index.documents("^ro").keySet()).containsExactly(2, 0);
        assertThat(index.documents("paymentrout").keySet()).containsExactly(0);
    }

    @Test
    void misspeltWordsLeadToThoseOfTitles() {
        Lookup index = index(document("Checkout", ""), document("Ledger", ""));

        for (String slip : List.of("chekout", "chekcout", "checjout", "checkkout", "cheekout", "heckout")) {
            assertThat(rests(slip).stream().map(rest -> index.list("~" + rest)))
                    .as(slip)
                    .contains(Optional.of("checkout"));
        }
        assertThat(rests("chcout").stream().map(rest -> index.list("~" + rest))).containsOnly(Optional.empty());
    }

    /** What the script looks up for a word that it does not find. */
    private static List<String> rests(String word) {
        String start = word.substring(0, Math.min(7, word.length()));
        List<String> rests = new ArrayList<>(List.of(start));
        for (int i = 0; i < start.length(); i++) {
            rests.add(start.substring(0, i) + start.substring(i + 1));
        }
        return rests;
    }

    @Test
    void filtersHoldAllTheirDocuments() {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            documents.add(new SearchDocument(
                    "docs", "Page " + i, List.of(), List.of(), "", List.of(), List.of("owner:a b"), 1));
        }
        Lookup index = new Lookup(SearchIndex.of(documents));

        assertThat(index.documents("=owner:a\u00a0b")).hasSize(12_000);
        // A word that says so little is kept for the best only.
        assertThat(index.documents("page")).hasSize(5_000);
    }

    @Test
    void everyTermIsFoundThroughTheBeginningsOfTheShards() {
        Random random = new Random(7);
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            documents.add(document(word(random), word(random) + " " + word(random) + " é取引 " + word(random)));
        }
        List<Shard> shards = SearchIndex.of(documents);
        Lookup index = new Lookup(shards);

        assertThat(shards).hasSizeGreaterThan(5);
        List<String> all = new ArrayList<>();
        for (Shard shard : shards) {
            Lookup.terms(shard).forEach((term, list) -> {
                all.add(term);
                assertThat(index.list(term)).as(term).contains(list);
            });
        }
        List<String> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        assertThat(all).isEqualTo(sorted).doesNotHaveDuplicates();
    }

    @Test
    void aChangeOfOneTextLeavesAllOtherShardsAsTheyAre() {
        Random random = new Random(5);
        List<String> words =
                Stream.generate(() -> word(random)).limit(4_000).distinct().toList();
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            documents.add(document(
                    "Page",
                    random.ints(40, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "))));
        }
        List<SearchDocument> changed = new ArrayList<>(documents);
        changed.set(
                1_000,
                document("Page", documents.get(1_000).sections().get(0).text().replaceFirst("\\w+", "another")));

        List<Shard> before = SearchIndex.of(documents);
        List<Shard> after = SearchIndex.of(changed);

        assertThat(before).hasSizeGreaterThan(20);
        assertThat(after.stream().filter(shard -> !before.contains(shard))).hasSizeBetween(1, 4);
        assertThat(after.stream().map(Shard::name)).doesNotHaveDuplicates();
    }

    @Test
    void listsCanBeReadBack() {
        Random random = new Random(3);
        int[] documents =
                random.ints(0, 60_000).distinct().limit(4_000).sorted().toArray();
        byte[] levels = new byte[documents.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) random.nextInt(Impacts.HIGHEST + 1);
        }

        Map<Integer, Integer> read = Lookup.decode(PostingText.of(documents, levels, documents.length));

        assertThat(read).hasSize(documents.length);
        for (int i = 0; i < documents.length; i++) {
            assertThat(read.get(documents[i])).isEqualTo(levels[i]);
        }
        assertThat(List.copyOf(read.values())).isSortedAccordingTo(Collections.reverseOrder());
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 3 + random.nextInt(8); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    @Test
    void readsEachTextOnceAndMakesTheSameIndexOfIt() {
        Random random = new Random(5);
        AtomicInteger read = new AtomicInteger();
        byte[][] kept = {new byte[0]};
        TextMemory memory = new TextMemory() {
            @Override
            public byte[] read() {
                return kept[0];
            }

            @Override
            public void write(byte[] bytes) {
                kept[0] = bytes;
            }
        };
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            texts.add(text(random));
        }
        for (int round = 0; round < 8; round++) {
            List<SearchDocument> documents =
                    texts.stream().map(text -> kept(text, read)).toList();
            read.set(0);
            List<Shard> shards = SearchIndex.of(documents, memory);

            assertThat(read).hasValue(round == 0 ? 60 : 2);
            assertThat(shards).isEqualTo(SearchIndex.of(documents));

            texts.remove(random.nextInt(texts.size()));
            texts.add(0, text(random));
            texts.set(30, text(random));
        }
        kept[0] = Arrays.copyOf(kept[0], kept[0].length / 2);
        List<SearchDocument> documents =
                texts.stream().map(text -> kept(text, read)).toList();
        assertThat(SearchIndex.of(documents, memory)).as("of what is damaged").isEqualTo(SearchIndex.of(documents));
    }

    private static String text(Random random) {
        return random.ints(40 + random.nextInt(120), 0, 300)
                .mapToObj(number -> number % 7 == 0 ? "the" : "my-word" + number)
                .collect(Collectors.joining(" "));
    }

    private static SearchDocument kept(String text, AtomicInteger read) {
        return new SearchDocument(
                "docs",
                text.substring(0, 12),
                List.of(),
                List.of(),
                "a lead",
                new SearchDocument.Text(Optional.of(text), () -> {
                    read.incrementAndGet();
                    return List.of(
                            new SearchDocument.Section("", "", text), new SearchDocument.Section("a", "a word2", text));
                }),
                List.of("kind:docs"),
                1);
    }

    private static SearchDocument document(String title, String text) {
        return new SearchDocument(
                "docs",
                title,
                List.of(),
                List.of(),
                "",
                List.of(new SearchDocument.Section("", "", text)),
                List.of(),
                1);
    }

    private static Lookup index(SearchDocument... documents) {
        return new Lookup(SearchIndex.of(List.of(documents)));
    }
}
