package dev.daymark.feature.docs.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg"})
    void findsTheSizeOfWhatOthersWrite(String format) throws IOException {
        byte[] picture = picture(format);

        assertThat(PictureSize.of(picture)).contains(new PictureSize(317, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg"})
    void whatIsCutOffAnywhereHasItsSizeOrNone(String format) throws IOException {
        byte[] picture = picture(format);
        for (int length = 0; length < picture.length; length++) {
            assertThat(PictureSize.of(Arrays.copyOf(picture, length)))
                    .satisfiesAnyOf(size -> assertThat(size).isEmpty(), size -> assertThat(size)
                            .contains(new PictureSize(317, 29)));
        }
    }

    /** Headers of files that cwebp 1.3 wrote: lossy, lossless, and with alpha. */
    @ParameterizedTest
    @CsvSource({
        "52494646 24000000 57454250 56503820 18000000 30010 09d012a 3d01 1d00 0140, 317, 29",
        "52494646 1a000000 57454250 5650384c 0d000000 2f 3c010700 1007, 317, 29",
        "52494646 5a000000 57454250 56503858 0a000000 10000000 3c0100 1c0000, 317, 29",
        "52494646 1a000000 57454250 5650384c 0d000000 00 3c010700 1007, 0, 0"
    })
    void findsTheSizeOfWebp(String hex, int width, int height) {
        byte[] picture = HexFormat.of().parseHex(hex.replace(" ", ""));

        assertThat(PictureSize.of(picture).orElse(new PictureSize(0, 0))).isEqualTo(new PictureSize(width, height));
    }

    @ParameterizedTest
    @CsvSource({"1, 317, 29", "3, 317, 29", "6, 29, 317", "8, 29, 317"})
    void turnsAPhotographAsBrowsersDo(int orientation, int width, int height) throws IOException {
        byte[] picture = picture("jpg");
        for (String exif : new String[] {
            "457869660000 4d4d002a00000008 0001 0112 0003 00000001 000%d0000 00000000",
            "457869660000 49492a0008000000 0100 1201 0300 01000000 0%d000000 00000000"
        }) {
            byte[] data = HexFormat.of().parseHex(exif.formatted(orientation).replace(" ", ""));
            ByteArrayOutputStream turned = new ByteArrayOutputStream();
            turned.write(picture, 0, 2);
            turned.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (data.length + 2)});
            turned.write(data);
            turned.write(picture, 2, picture.length - 2);

            assertThat(PictureSize.of(turned.toByteArray())).contains(new PictureSize(width, height));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='x' width='317' height='29px'/> | 317 | 29",
                "<?xml version='1.0'?><!-- c --><svg height='29.6' stroke-width='5' width='317'> | 317 | 29",
                "<svg viewBox='0 0 317 29'> | 0 | 0",
                "<svg width='100%' height='29'> | 0 | 0",
                "<svg width='31cm' height='29'> | 0 | 0",
                "<svg width='0' height='29'> | 0 | 0",
                "<svg width='999999' height='29'> | 0 | 0"
            })
    void findsTheSizeOfADrawingThatSaysIt(String drawing, int width, int height) {
        byte[] file = drawing.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        assertThat(PictureSize.of(file).orElse(new PictureSize(0, 0))).isEqualTo(new PictureSize(width, height));
    }

    @Test
    void whatIsNoPictureHasNoSizeInNoTime() {
        byte[] markers = new byte[8 << 20];
        Arrays.fill(markers, (byte) 0xff);
        markers[1] = (byte) 0xd8;
        String openings = "<svg ".repeat(10_000);

        assertThat(PictureSize.of(markers)).isEmpty();
        assertThat(PictureSize.of(openings.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PictureSize.of(new byte[0])).isEmpty();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(317, 29, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }
}
