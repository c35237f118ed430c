package dev.daymark.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts the sorted terms with their lists into shards of about the same size. Terms themselves say where a shard may end, so
 * that a change of one document moves no end of shards far from its own terms.
 */
final class ShardWriter {

    /** Characters after which a shard ends before the next term that may begin one: one of {@link #BEGINNINGS}. */
    private static final int FULL = 7_000;

    private static final int BEGINNINGS = 8;

    /** Characters after which a shard ends before whatever term. */
    private static final int OVERFULL = 2 * FULL;

    /** What terms share at most, as far as it is used: what takes one sign. */
    private static final int MOST_SHARED = NumberText.HALF - 1;

    private final List<Shard> shards = new ArrayList<>();
    private final Set<String> names = new HashSet<>(Set.of(Shard.name("")));
    private final StringBuilder terms = new StringBuilder();
    private final StringBuilder lists = new StringBuilder();
    private String first = "";
    private String last = "";

    /** Adds a term behind all others, by UTF-16 unit as scripts compare texts. */
    void add(String term, String list) {
        int size = terms.length() + lists.length();
        String start = term.substring(0, Math.min(term.length(), shared(last, term) + 1));
        if ((size >= OVERFULL || (size >= FULL && mayBegin(term))) && names.add(Shard.name(start))) {
            close();
            first = start;
        }
        if (!terms.isEmpty()) {
            terms.append(' ');
            lists.append(' ');
        }
        int shared = terms.isEmpty() ? 0 : Math.min(MOST_SHARED, shared(last, term));
        terms.append(new NumberText().add(shared)).append(term, shared, term.length());
        lists.append(list);
        last = term;
    }

    private static boolean mayBegin(String term) {
        return Integer.remainderUnsigned(Shard.hash(term), BEGINNINGS) == 0;
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

    /** All shards, in the order of their terms; at least one, so that there is always something to look a term up in. */
    List<Shard> finish() {
        close();
        return shards;
    }
}
