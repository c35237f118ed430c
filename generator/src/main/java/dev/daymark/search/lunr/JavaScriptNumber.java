package dev.daymark.search.lunr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as JavaScript writes them (ECMAScript, Number::toString): the fewest digits that mean the same number, and an
 * exponent from 10^21 up and below 10^-6. {@link Double#toString(double)} differs in both, and before JDK 19 it sometimes
 * gives too many digits.
 */
public final class JavaScriptNumber {

    private static final double LAST_EXACT_INTEGER = 1L << 53;
    private static final int ENOUGH_DIGITS = 17;

    private JavaScriptNumber() {}

    /** The text of {@code String(number)}. */
    public static String text(double number) {
        if (Math.abs(number) <= LAST_EXACT_INTEGER && number == Math.rint(number)) {
            return Long.toString((long) number);
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        return number < 0 ? "-" + positive(-number) : positive(number);
    }

    private static String positive(double number) {
        BigDecimal shortest = shortest(number).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int count = digits.length();
        int point = count - shortest.scale();
        if (point >= count && point <= 21) {
            return digits + "0".repeat(point - count);
        }
        if (point > 0 && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (point > -6 && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String fraction = count == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "") + (point - 1);
    }

    /** The nearest of the shortest decimal numbers that are read as this one. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == number) {
                return nearest;
            }
            // Below a power of two numbers lie closer together than above it.
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            if (above.doubleValue() == number) {
                return above;
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN));
    }
}
