package dev.daymark.feature.docs.picture;

import java.util.Optional;

/** Formats that have their size at a fixed place: PNG (ISO 15948), GIF (GIF89a) and WebP (RFC 9649). */
final class Raster {

    private Raster() {}

    static Optional<PictureSize> size(Bytes file) {
        if (file.has(0, "\u0089PNG\r\n\u001a\n") && file.has(12, "IHDR")) {
            return Optional.of(new PictureSize(png(file, 16), png(file, 20)));
        }
        if (file.has(0, "GIF8")) {
            return Optional.of(new PictureSize(file.little(6), file.little(8)));
        }
        if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            return webp(file);
        }
        return Optional.empty();
    }

    private static int png(Bytes file, int index) {
        return file.big(index) << 16 | file.big(index + 2);
    }

    private static Optional<PictureSize> webp(Bytes file) {
        if (file.has(12, "VP8X")) {
            int width = file.little(24) | file.at(26) << 16;
            int height = file.little(27) | file.at(29) << 16;
            return Optional.of(new PictureSize(width + 1, height + 1));
        }
        if (file.has(12, "VP8L") && file.at(20) == 0x2f) {
            int bits = file.little(21) | file.little(23) << 16;
            return Optional.of(new PictureSize((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1));
        }
        return file.has(12, "VP8 ") && file.has(23, "\u009d\u0001*")
                ? Optional.of(new PictureSize(file.little(26) & 0x3fff, file.little(28) & 0x3fff))
                : Optional.empty();
    }
}
