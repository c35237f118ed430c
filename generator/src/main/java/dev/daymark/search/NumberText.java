package dev.daymark.search;

/**
 * Numbers as text, for scripts that cannot load bytes from disk: small ones take one sign of printable ASCII. A sign of the
 * second half says that another follows.
 */
final class NumberText {

    /** Numbers of one sign are smaller. */
    static final int HALF = 44;

    /** Without those that JSON or pages would write as several. */
    private static final String SIGNS =
            "!#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private final StringBuilder text = new StringBuilder();

    /** Appends a number that is not negative. */
    NumberText add(int number) {
        int rest = number;
        while (rest >= HALF) {
            rest -= HALF;
            text.append(SIGNS.charAt(HALF + rest % HALF));
            rest /= HALF;
        }
        text.append(SIGNS.charAt(rest));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
