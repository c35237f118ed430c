package dev.daymark.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as JavaScript has them, because the ecosystem of descriptors does: one type, written in its shortest form
 * (ECMA-262, Number::toString).
 */
final class Numbers {

    private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;
    private static final int MAX_DIGITS = 17;

    private Numbers() {}

    /** A {@link Long} when that holds the number exactly and JavaScript would too, else a {@link Double}. */
    static Object of(double value) {
        boolean exact = Math.rint(value) == value && Math.abs(value) <= MAX_SAFE_INTEGER;
        return exact ? (Object) (long) value : (Object) value;
    }

    /** As {@link #of(double)}; larger integers are rounded. */
    static Object of(BigInteger value) {
        return of(value.doubleValue());
    }

    /** The text that JavaScript's {@code String(value)} gives. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + layOut(digits, point);
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    /**
     * Lays digits out.
     *
     * @param point how many digits stand before the decimal point; may be negative or exceed the digits
     */
    private static String layOut(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= 21) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        String mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
    }
}
