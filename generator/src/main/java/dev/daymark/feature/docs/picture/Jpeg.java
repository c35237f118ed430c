package dev.daymark.feature.docs.picture;

import java.util.Optional;

/** JPEG (ITU-T T.81): segments up to the frame, which has the size. Browsers turn a picture as its Exif says, so it is turned here. */
final class Jpeg {

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int EXIF = 0xe1;
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_TAGS = 200;

    private Jpeg() {}

    static Optional<PictureSize> size(Bytes file) {
        if (!file.has(0, "\u00ff\u00d8\u00ff")) {
            return Optional.empty();
        }
        boolean turned = false;
        int at = 2;
        while (file.at(at) == 0xff) {
            int marker = file.at(at + 1);
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == START_OF_SCAN || marker == END) {
                return Optional.empty();
            }
            if (isFrame(marker)) {
                int height = file.big(at + 5);
                int width = file.big(at + 7);
                return Optional.of(turned ? new PictureSize(height, width) : new PictureSize(width, height));
            }
            if (marker == EXIF && file.has(at + 4, "Exif\0\0")) {
                turned = isTurned(file, at + 10);
            }
            at += 2 + Math.max(2, file.big(at + 2));
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15, without the tables and restarts between them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean isTurned(Bytes file, int tiff) {
        boolean little = file.has(tiff, "II");
        int directory = tiff + number(file, tiff + (little ? 4 : 6), little);
        int tags = Math.min(MOST_TAGS, number(file, directory, little));
        for (int tag = 0; tag < tags; tag++) {
            int entry = directory + 2 + tag * 12;
            if (number(file, entry, little) == ORIENTATION) {
                return number(file, entry + 8, little) >= 5;
            }
        }
        return false;
    }

    private static int number(Bytes file, int index, boolean little) {
        return little ? file.little(index) : file.big(index);
    }
}
