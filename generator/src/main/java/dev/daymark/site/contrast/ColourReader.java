package dev.daymark.site.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads colours as style sheets write them: hexadecimal, rgb(), hsl(), oklch() and oklab(), white, black, transparent. */
final class ColourReader {

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern CALL = Pattern.compile("(rgb|hsl|oklch|oklab)a?\\(([^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("([+-]?[0-9]*\\.?[0-9]+(?:e[+-]?[0-9]+)?)(%|deg)?|none");

    private ColourReader() {}

    /** Empty when it is no colour, or one that is written in another way. */
    static Optional<Colour> read(String text) {
        String colour = text.strip().toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(colour);
        if (hex.matches()) {
            return Optional.of(hex(hex.group(1)));
        }
        Matcher call = CALL.matcher(colour);
        if (call.matches()) {
            return numbers(call.group(2)).map(numbers -> of(call.group(1), numbers));
        }
        return switch (colour) {
            case "white" -> Optional.of(new Colour(1, 1, 1, 1));
            case "black" -> Optional.of(new Colour(0, 0, 0, 1));
            case "transparent" -> Optional.of(new Colour(0, 0, 0, 0));
            default -> Optional.empty();
        };
    }

    private static Colour hex(String digits) {
        boolean brief = digits.length() <= 4;
        double[] parts = {0, 0, 0, 1};
        for (int i = 0; i < digits.length() / (brief ? 1 : 2); i++) {
            String digit = brief ? digits.substring(i, i + 1).repeat(2) : digits.substring(2 * i, 2 * i + 2);
            parts[i] = Integer.parseInt(digit, 16) / 255.0;
        }
        return new Colour(parts[0], parts[1], parts[2], parts[3]);
    }

    /** A number as written, and whether it is a percentage. */
    private record Part(double value, boolean percent) {

        /** Between 0 and 1, when a whole is written as a number. */
        double share(double whole) {
            return percent ? value / 100 : value / whole;
        }
    }

    /** Three parts, and perhaps the transparency. */
    private static Optional<List<Part>> numbers(String text) {
        List<Part> parts = new ArrayList<>();
        for (String word : text.strip().split("[\\s,/]+", -1)) {
            Matcher number = NUMBER.matcher(word);
            if (!number.matches()) {
                return Optional.empty();
            }
            parts.add(
                    number.group(1) == null
                            ? new Part(0, false)
                            : new Part(Double.parseDouble(number.group(1)), "%".equals(number.group(2))));
        }
        return parts.size() == 3 || parts.size() == 4 ? Optional.of(parts) : Optional.empty();
    }

    private static Colour of(String space, List<Part> parts) {
        Part first = parts.get(0);
        Part second = parts.get(1);
        Part third = parts.get(2);
        double alpha = parts.size() == 4 ? parts.get(3).share(1) : 1;
        return switch (space) {
            case "rgb" -> new Colour(first.share(255), second.share(255), third.share(255), alpha);
            case "hsl" -> hsl(first.value, second.share(100), third.share(100), alpha);
            case "oklch" -> {
                double chroma = second.percent ? second.value / 100 * .4 : second.value;
                double hue = Math.toRadians(third.value);
                yield oklab(first.share(1), chroma * StrictMath.cos(hue), chroma * StrictMath.sin(hue), alpha);
            }
            default ->
                oklab(
                        first.share(1),
                        second.percent ? second.value / 100 * .4 : second.value,
                        third.percent ? third.value / 100 * .4 : third.value,
                        alpha);
        };
    }

    private static Colour hsl(double hue, double saturation, double lightness, double alpha) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double k = (((new int[] {0, 8, 4}[i] + hue / 30) % 12) + 12) % 12;
            double a = saturation * Math.min(lightness, 1 - lightness);
            parts[i] = lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        }
        return new Colour(parts[0], parts[1], parts[2], alpha);
    }

    /** By the matrices of CSS Color 4. */
    private static Colour oklab(double lightness, double a, double b, double alpha) {
        double l = StrictMath.pow(lightness + .3963377773 * a + .2158037573 * b, 3);
        double m = StrictMath.pow(lightness - .1055613458 * a - .0638541728 * b, 3);
        double s = StrictMath.pow(lightness - .0894841775 * a - 1.2914855480 * b, 3);
        return new Colour(
                encoded(4.0767416360 * l - 3.3077115392 * m + .2309699031 * s),
                encoded(-1.2684379732 * l + 2.6097573492 * m - .3413193760 * s),
                encoded(-.0041960761 * l - .7034186179 * m + 1.7076146940 * s),
                alpha);
    }

    private static double encoded(double linear) {
        double part = linear <= .0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - .055;
        return Math.min(1, Math.max(0, part));
    }
}
