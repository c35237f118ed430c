package dev.daymark.feature.docs.picture;

import java.util.Optional;

/**
 * How large a picture is.
 *
 * @param width pixels of CSS, as a browser shows it unscaled
 * @param height the same
 */
public record PictureSize(int width, int height) {

    private static final int LARGEST = 100_000;

    /**
     * Looks into a file: PNG, GIF, JPEG, WebP or SVG, by what it holds and not by its name. Nothing is decoded, and nothing
     * is trusted: what is cut off or makes no sense has no size.
     */
    public static Optional<PictureSize> of(byte[] file) {
        Bytes bytes = new Bytes(file);
        try {
            return Raster.size(bytes)
                    .or(() -> Jpeg.size(bytes))
                    .or(() -> Drawing.size(file))
                    .filter(PictureSize::isSensible);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean isSensible() {
        return width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
    }
}
