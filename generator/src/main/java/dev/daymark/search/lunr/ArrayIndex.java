package dev.daymark.search.lunr;

/**
 * Names that JavaScript treats as numbers: {@code 0} to {@code 4294967294} as decimal numbers are written. Members of such
 * names come first in every object, by size; all others follow by age (ECMAScript, OrdinaryOwnPropertyKeys).
 */
final class ArrayIndex {

    private static final long LARGEST = 4294967294L;

    private ArrayIndex() {}

    static boolean isIndex(String name) {
        return of(name) >= 0;
    }

    /** The number, or -1 when the name is not one. */
    static long of(String name) {
        int length = name.length();
        if (length == 0 || length > 10 || (length > 1 && name.charAt(0) == '0')) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            char digit = name.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + (digit - '0');
        }
        return number <= LARGEST ? number : -1;
    }
}
