package dev.daymark.maven;

import java.util.Locale;

/** Numbers as a log reader wants them, the same in every locale. */
final class Counted {

    private Counted() {}

    /** A number of things: {@code 1 error}, {@code 1,204 errors}. */
    static String of(long count, String thing) {
        String plural = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
        return number(count) + " " + (count == 1 ? thing : plural);
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }
}
