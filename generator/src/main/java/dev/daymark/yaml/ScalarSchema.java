package dev.daymark.yaml;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which plain scalars are null, booleans and numbers: the rules of one version of YAML. */
enum ScalarSchema {
    /** The core schema of YAML 1.2. */
    CORE(
            Pattern.compile("[Tt]rue|TRUE"),
            Pattern.compile("[Ff]alse|FALSE"),
            Pattern.compile("0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+"),
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+\\.[0-9]*|(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)[eE][-+]?[0-9]+)")),
    /** The types of YAML 1.1, except that times and dates stay text. */
    YAML_1_1(
            Pattern.compile("[Yy]|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON"),
            Pattern.compile("[Nn]|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF"),
            Pattern.compile("[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)"),
            Pattern.compile("[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*|(?:[0-9][0-9_]*)?(?:\\.[0-9_]*)?[eE][-+]?[0-9]+"
                    + "|[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*)"));

    private static final Pattern NULL = Pattern.compile("(?:~|[Nn]ull|NULL)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.nan|\\.NaN|\\.NAN");
    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final int LONGEST_WORD = 5;

    private final Pattern trueWords;
    private final Pattern falseWords;
    private final Pattern integer;
    private final Pattern decimal;

    ScalarSchema(Pattern trueWords, Pattern falseWords, Pattern integer, Pattern decimal) {
        this.trueWords = trueWords;
        this.falseWords = falseWords;
        this.integer = integer;
        this.decimal = decimal;
    }

    /**
     * The value of a plain or tagged scalar.
     *
     * @param tag empty for a plain scalar without one
     */
    @Nullable
    Object resolve(String tag, String text) {
        boolean any = tag.isEmpty();
        if (any && cannotBeTyped(text)) {
            return text;
        }
        if ((any || tag.equals(STANDARD + "null")) && NULL.matcher(text).matches()) {
            return null;
        }
        if (any || tag.equals(STANDARD + "bool")) {
            if (trueWords.matcher(text).matches()) {
                return true;
            }
            if (falseWords.matcher(text).matches()) {
                return false;
            }
        }
        if ((any || tag.equals(STANDARD + "int")) && integer.matcher(text).matches()) {
            return Numbers.of(integerOf(text));
        }
        if (any || tag.equals(STANDARD + "float")) {
            if (NOT_FINITE.matcher(text).matches()) {
                return notFinite(text);
            }
            if (decimal.matcher(text).matches()) {
                return decimalOf(text);
            }
        }
        return text;
    }

    /** Most scalars are words: they need no pattern. */
    private static boolean cannotBeTyped(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean numeric = (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
        return !numeric && text.length() > LONGEST_WORD;
    }

    private static Double notFinite(String text) {
        if (text.endsWith("n") || text.endsWith("N")) {
            return Double.NaN;
        }
        return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private Object decimalOf(String text) {
        String digits = text.replace("_", "");
        int colon = digits.lastIndexOf(':');
        if (colon >= 0) {
            double minutes = integerOf(digits.substring(0, colon)).doubleValue() * 60;
            double seconds = Double.parseDouble(digits.substring(colon + 1));
            return Numbers.of(digits.startsWith("-") ? minutes - seconds : minutes + seconds);
        }
        boolean hasDigit = digits.chars().anyMatch(Character::isDigit);
        boolean startsWithExponent = digits.matches("[-+]?\\.?[eE].*");
        return hasDigit && !startsWithExponent ? Numbers.of(Double.parseDouble(digits)) : Double.NaN;
    }

    private BigInteger integerOf(String text) {
        String digits = text.replace("_", "");
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        BigInteger magnitude = magnitudeOf(digits);
        return negative ? magnitude.negate() : magnitude;
    }

    private BigInteger magnitudeOf(String digits) {
        if (digits.startsWith("0x")) {
            return parse(digits.substring(2), 16);
        }
        if (digits.startsWith("0o")) {
            return parse(digits.substring(2), 8);
        }
        if (digits.startsWith("0b")) {
            return parse(digits.substring(2), 2);
        }
        if (this == YAML_1_1 && digits.matches("0[0-7]+")) {
            return parse(digits, 8);
        }
        BigInteger sum = BigInteger.ZERO;
        for (String part : digits.split(":", -1)) {
            sum = sum.multiply(BigInteger.valueOf(60)).add(parse(part, 10));
        }
        return sum;
    }

    private static BigInteger parse(String digits, int radix) {
        return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits, radix);
    }
}
