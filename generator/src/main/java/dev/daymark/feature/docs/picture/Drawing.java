package dev.daymark.feature.docs.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SVG that says its size in pixels. One that says only its proportions is as wide as there is room, and has none. */
final class Drawing {

    /** Where the first element should have begun. */
    private static final int FAR = 32 * 1024;

    private static final Pattern ROOT = Pattern.compile("<svg\\s[^<>]{1,8000}+>");
    private static final Pattern WIDTH = length("width");
    private static final Pattern HEIGHT = length("height");

    private Drawing() {}

    private static Pattern length(String name) {
        return Pattern.compile(
                "\\s" + name + "\\s{0,9}=\\s{0,9}[\"']\\s{0,9}(\\d{1,6})(?:\\.\\d{1,9})?(?:px)?\\s{0,9}[\"']");
    }

    static Optional<PictureSize> size(byte[] file) {
        String start = new String(file, 0, Math.min(FAR, file.length), StandardCharsets.UTF_8);
        Matcher root = ROOT.matcher(start);
        if (!root.find()) {
            return Optional.empty();
        }
        Matcher width = WIDTH.matcher(root.group());
        Matcher height = HEIGHT.matcher(root.group());
        return width.find() && height.find()
                ? Optional.of(new PictureSize(Integer.parseInt(width.group(1)), Integer.parseInt(height.group(1))))
                : Optional.empty();
    }
}
