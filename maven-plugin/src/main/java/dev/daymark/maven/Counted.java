package dev.daymark.maven;

import java.util.Locale;

/** Numbers as a log reader wants them, the same in every locale. */
final class Counted {

    private Counted() {}

    /**
     * A number of things: {@code 1 entity}, {@code 1,204 entities}.
     *
     * @param things in the plural
     */
    static String of(long count, String things) {
        return number(count) + " " + (count == 1 ? singular(things) : things);
    }

    private static String singular(String things) {
        return things.endsWith("ies")
                ? things.substring(0, things.length() - 3) + "y"
                : things.substring(0, things.length() - 1);
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }
}
