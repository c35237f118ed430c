package dev.daymark.site.theme;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mark of an organisation: {@code logo.svg}, and {@code logo-dark.svg} if dark pages want another. */
final class Logo {

    private static final String FILE = "logo.svg";
    private static final String FILE_FOR_DARK = "logo-dark.svg";

    /** From this width to height on it is taken to say the name. */
    private static final double WORD_MARK = 2.5;

    private final List<Part> parts;

    private Logo(List<Part> parts) {
        this.parts = parts;
    }

    /** One file, and when it is seen. */
    private record Part(String file, VectorImage image, String seen) {}

    static Logo of(ThemeResources resources) {
        Optional<Part> dark = part(resources, FILE_FOR_DARK, "on-dark");
        Optional<Part> light = part(resources, FILE, dark.isPresent() ? "on-light" : "");
        return new Logo(Stream.of(light, dark).flatMap(Optional::stream).toList());
    }

    private static Optional<Part> part(ThemeResources resources, String name, String seen) {
        return resources.read(name).map(file -> new Part(name, VectorImage.read(file), seen));
    }

    /**
     * The mark, for a page. One of plain shapes is drawn there, and so takes the colour of its surroundings; any other is a
     * picture.
     *
     * @param asset makes the address of a file
     */
    SafeString html(UnaryOperator<String> asset) {
        return new SafeString(parts.stream().map(part -> html(part, asset)).collect(Collectors.joining()));
    }

    private static String html(Part part, UnaryOperator<String> asset) {
        VectorImage image = part.image();
        String classes = Stream.of("logo", image.ratio() >= WORD_MARK ? "wordmark" : "", part.seen())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        if (image.shapes().isPresent()) {
            return "<svg class=\"" + classes + "\" aria-hidden=\"true\" "
                    + image.shapes().get();
        }
        return String.format(
                Locale.ROOT,
                "<img class=\"%s\" src=\"%s\" width=\"%d\" height=\"%d\" alt=\"\">",
                classes,
                asset.apply(part.file()),
                Math.round(image.width()),
                Math.round(image.height()));
    }
}
