package dev.daymark.site.contrast;

/**
 * An opaque or translucent colour of sRGB; each part is between 0 and 1.
 *
 * @param alpha 1 when nothing shines through
 */
public record Colour(double red, double green, double blue, double alpha) {

    private static final Colour BLACK = new Colour(0, 0, 0, 1);
    private static final Colour WHITE = new Colour(1, 1, 1, 1);

    /** As it looks on top of another. */
    public Colour over(Colour below) {
        return new Colour(
                red * alpha + below.red * (1 - alpha),
                green * alpha + below.green * (1 - alpha),
                blue * alpha + below.blue * (1 - alpha),
                1);
    }

    /** The contrast ratio of WCAG 2: from 1 to 21. */
    public double contrast(Colour other) {
        double one = luminance() + .05;
        double two = other.luminance() + .05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** The same colour, darker: 0 is as it is, 1 is black. */
    Colour darker(double share) {
        return mixed(BLACK, share);
    }

    /** The same colour, lighter: 0 is as it is, 1 is white. */
    Colour lighter(double share) {
        return mixed(WHITE, share);
    }

    private Colour mixed(Colour other, double share) {
        return new Colour(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share,
                alpha);
    }

    private double luminance() {
        return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
    }

    private static double linear(double part) {
        return part <= .04045 ? part / 12.92 : StrictMath.pow((part + .055) / 1.055, 2.4);
    }

    /** As hexadecimal digits, without the transparency. */
    public String hex() {
        StringBuilder hex = new StringBuilder("#");
        for (double part : new double[] {red, green, blue}) {
            int value = (int) Math.round(Math.min(1, Math.max(0, part)) * 255);
            hex.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
        }
        return hex.toString();
    }
}
