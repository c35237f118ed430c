package dev.daymark.catalog.pattern;

import java.util.List;
import java.util.function.BiPredicate;

/** Matches the segments of a path against those of a pattern, in which {@code **} stands for any number of them. */
final class Segments {

    private static final String ANY = "**";

    private Segments() {}

    static boolean match(List<String> pattern, List<String> path, BiPredicate<String, String> segment) {
        int p = 0;
        int t = 0;
        int anyP = -1;
        int anyT = 0;
        while (t < path.size()) {
            if (p < pattern.size() && pattern.get(p).equals(ANY)) {
                anyP = ++p;
                anyT = t;
            } else if (p < pattern.size() && segment.test(pattern.get(p), path.get(t))) {
                p++;
                t++;
            } else if (anyP >= 0) {
                p = anyP;
                t = ++anyT;
            } else {
                return false;
            }
        }
        while (p < pattern.size() && pattern.get(p).equals(ANY)) {
            p++;
        }
        return p == pattern.size();
    }
}
