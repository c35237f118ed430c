package dev.daymark.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The order in which a walk along the lines meets the places of each column: whole branches one after the other. */
final class Walk {

    private Walk() {}

    static List<List<Integer>> through(Slots slots) {
        List<List<Integer>> met = new ArrayList<>();
        slots.columns().forEach(column -> met.add(new ArrayList<>()));
        boolean[] seen = new boolean[slots.size()];
        for (List<Integer> column : slots.columns()) {
            for (int start : column) {
                Deque<Integer> next = new ArrayDeque<>(List.of(start));
                while (!next.isEmpty()) {
                    int slot = next.pop();
                    if (!seen[slot]) {
                        seen[slot] = true;
                        met.get(slots.column(slot)).add(slot);
                        pushAll(slots.left(slot), next);
                        pushAll(slots.right(slot), next);
                    }
                }
            }
        }
        return met;
    }

    private static void pushAll(List<Integer> slots, Deque<Integer> next) {
        for (int i = slots.size() - 1; i >= 0; i--) {
            next.push(slots.get(i));
        }
    }
}
