package dev.daymark.search;

import dev.daymark.search.Postings.TermPostings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * An index over documents, cut into {@link Shard}s. Beside the terms it holds, under a sign that no term begins with, the
 * beginnings of titles ({@code ^pa}), the values of facets ({@code =owner:team-harbour}) and words by their slips
 * ({@code ~paymnt}).
 */
public final class SearchIndex {

    private static final String BEGINNING = "^";
    private static final String FILTER = "=";
    private static final String SLIP = "~";

    /** A term that more documents have tells little: only the best of them are kept. */
    private static final int MOST = 5_000;

    private final List<SearchDocument> documents;
    private final FieldLengths lengths;
    private final Postings postings = new Postings();
    private final Words words = new Words(postings::number);
    private final Map<String, List<Integer>> filters = new HashMap<>();
    private final Beginnings beginnings;
    private final Slips slips = new Slips();
    private final ReadText.Counter counter = new ReadText.Counter();
    private final ReadTexts texts;

    private SearchIndex(List<SearchDocument> documents, TextMemory memory) {
        this.documents = documents;
        this.lengths = new FieldLengths(documents.size());
        this.beginnings = new Beginnings(documents);
        this.texts = new ReadTexts(memory, postings);
    }

    /**
     * Makes an index.
     *
     * @param documents numbered in this order
     */
    public static List<Shard> of(List<SearchDocument> documents) {
        return of(documents, TextMemory.NONE);
    }

    /**
     * Makes an index, and cuts no text into words that is known from the last one.
     *
     * @param memory what is kept from index to index
     */
    public static List<Shard> of(List<SearchDocument> documents, TextMemory memory) {
        SearchIndex index = new SearchIndex(documents, memory);
        for (int number = 0; number < documents.size(); number++) {
            index.add(number, documents.get(number));
        }
        index.texts.keep();
        return index.shards();
    }

    private void add(int number, SearchDocument document) {
        read(number, Field.TITLE, document.title());
        document.names().forEach(name -> read(number, Field.NAME, name));
        document.keywords().forEach(word -> read(number, Field.KEYWORD, word));
        read(number, Field.TEXT, document.lead());
        add(number, sections(document.text()));
        document.filters().forEach(filter -> filters.computeIfAbsent(filter, none -> new ArrayList<>())
                .add(number));
        called(number, document.title());
        document.names().forEach(name -> called(number, name));
    }

    private void add(int number, ReadText sections) {
        postings.add(number, sections);
        lengths.count(number, Field.HEADING, sections.headings());
        lengths.count(number, Field.TEXT, sections.words());
    }

    private ReadText sections(SearchDocument.Text text) {
        Optional<ReadText> known = text.digest().flatMap(texts::find);
        if (known.isPresent()) {
            return known.get();
        }
        for (SearchDocument.Section section : text.sections().get()) {
            counter.enter(Field.HEADING);
            words.read(section.heading(), counter);
            counter.enter(Field.TEXT);
            words.read(section.text(), counter);
        }
        ReadText read = counter.finish();
        text.digest().ifPresent(digest -> texts.put(digest, read));
        return read;
    }

    private void read(int number, Field field, String text) {
        words.read(text, new Words.WordSink() {
            @Override
            public void term(int term) {
                postings.add(term, number, field);
            }

            @Override
            public void endOfWord() {
                lengths.count(number, field, 1);
            }
        });
    }

    private void called(int number, String name) {
        List<String> parts = Parts.segments(name).stream()
                .flatMap(segment -> Parts.humps(segment).stream())
                .map(Folding::of)
                .toList();
        beginnings.add(number, parts);
        parts.forEach(slips::add);
        if (parts.size() > 1) {
            // Some remember a name without its gaps.
            read(number, Field.NAME, String.join("", parts));
        }
    }

    private List<Shard> shards() {
        Impacts impacts = new Impacts(documents, lengths);
        // Texts compare by UTF-16 unit, as those of scripts do.
        NavigableMap<String, Supplier<String>> lists = new TreeMap<>();
        for (int i = 0; i < postings.terms().size(); i++) {
            TermPostings found = postings.of(i);
            lists.put(postings.terms().get(i), () -> list(found, impacts));
        }
        filters.forEach((filter, found) -> lists.put(FILTER + filter.replace(' ', '\u00a0'), () -> list(found)));
        beginnings.lists().forEach((beginning, list) -> lists.put(BEGINNING + beginning, () -> list));
        slips.lists().forEach((rest, list) -> lists.put(SLIP + rest, () -> list));
        ShardWriter shards = new ShardWriter();
        lists.forEach((key, list) -> shards.add(key, list.get()));
        return shards.finish();
    }

    private static String list(TermPostings postings, Impacts impacts) {
        int[] numbers = new int[postings.size()];
        Arrays.setAll(numbers, postings::document);
        return PostingText.of(numbers, impacts.levels(postings), MOST);
    }

    private static String list(List<Integer> found) {
        int[] numbers = found.stream().mapToInt(Integer::intValue).distinct().toArray();
        return PostingText.of(numbers, new byte[numbers.length], numbers.length);
    }
}
