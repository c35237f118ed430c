package dev.daymark.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts the sorted terms with their lists into shards of about the same size. */
final class ShardWriter {

    /** Characters of a shard that is full. */
    private static final int FULL = 8_000;

    /** What terms share at most, as far as it is used: what takes one sign. */
    private static final int MOST_SHARED = NumberText.HALF - 1;

    private final List<Shard> shards = new ArrayList<>();
    private final StringBuilder terms = new StringBuilder();
    private final StringBuilder lists = new StringBuilder();
    private String first = "";
    private String last = "";

    /** Adds a term behind all others, by UTF-16 unit as scripts compare texts. */
    void add(String term, String list) {
        if (terms.length() + lists.length() >= FULL) {
            close();
        }
        if (terms.isEmpty()) {
            first = term.substring(0, Math.min(term.length(), shared(last, term) + 1));
        } else {
            terms.append(' ');
            lists.append(' ');
        }
        int shared = terms.isEmpty() ? 0 : Math.min(MOST_SHARED, shared(last, term));
        terms.append(new NumberText().add(shared)).append(term, shared, term.length());
        lists.append(list);
        last = term;
    }

    private void close() {
        shards.add(new Shard(first, terms.toString(), lists.toString()));
        terms.setLength(0);
        lists.setLength(0);
    }

    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** All shards, in the order of their terms. */
    List<Shard> finish() {
        if (!terms.isEmpty()) {
            close();
        }
        return shards;
    }
}
