package dev.daymark.search.lunr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents by reference. A reference that comes again is the same document with another text: its scores are those of
 * the last text, its postings those of all.
 */
final class References {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> references = new ArrayList<>();
    private final Ints documents = new Ints();
    private final Ints latest = new Ints();
    private double[] boosts = new double[64];

    /** Takes the next addition. */
    void add(String reference, double boost) {
        int addition = documents.size();
        int document = number(reference);
        documents.add(document);
        latest.set(document, addition);
        boosts[document] = boost;
    }

    private int number(String reference) {
        int next = references.size();
        Integer known = numbers.putIfAbsent(reference, next);
        if (known != null) {
            return known;
        }
        references.add(reference);
        latest.grow(1);
        if (next == boosts.length) {
            boosts = Arrays.copyOf(boosts, next * 2);
        }
        return next;
    }

    /** How many documents there are, repeated ones counted once. */
    int count() {
        return references.size();
    }

    /** How many documents were added, repeated ones counted each time. */
    int additions() {
        return documents.size();
    }

    boolean repeat() {
        return additions() > count();
    }

    String reference(int document) {
        return references.get(document);
    }

    int document(int addition) {
        return documents.get(addition);
    }

    int latestAddition(int document) {
        return latest.get(document);
    }

    double boost(int document) {
        return boosts[document];
    }

    /** All additions, in the order in which an object of JavaScript has the references: numbers first. */
    int[] additionsInKeyOrder() {
        int[] order = new int[additions()];
        long[] indexes = new long[additions()];
        int numbered = 0;
        int others = 0;
        for (int addition = 0; addition < order.length; addition++) {
            long index = ArrayIndex.of(reference(document(addition)));
            if (index < 0) {
                order[others++] = addition;
            } else {
                indexes[numbered++] = (index << (Integer.SIZE - 1)) | addition;
            }
        }
        System.arraycopy(order, 0, order, numbered, others);
        Arrays.sort(indexes, 0, numbered);
        for (int i = 0; i < numbered; i++) {
            order[i] = (int) (indexes[i] & Integer.MAX_VALUE);
        }
        return order;
    }
}
