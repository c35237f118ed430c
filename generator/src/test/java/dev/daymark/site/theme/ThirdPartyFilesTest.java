package dev.daymark.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others wrote of the theme is named with its licence, and is what it was when it came. */
class ThirdPartyFilesTest {

    private static final Path THEME = Path.of("..", "themes", "src", "main", "resources", "daymark", "theme");
    private static final String LIST = "third-party.json";
    private static final List<String> FIELDS = List.of("name", "version", "licence", "origin", "sha256");

    /** A file with such words in it, or as long or as binary as none is written here, came from somewhere else. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "copyright|@licen[cs]e|licensed under|SPDX-License|https?://(www\\.)?(github|npmjs|unpkg)\\.|[\\x00-\\x08]",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 32 * 1024;

    @Test
    void theListOfTheBundledThemeIsComplete() throws IOException {
        assertThat(faults(THEME)).isEmpty();
    }

    @Test
    void findsWhatIsNotAsItIsListed(@TempDir Path theme) throws IOException {
        Files.createDirectories(theme.resolve("assets/third-party"));
        Files.writeString(theme.resolve("assets/third-party/draw.js"), "draw()");
        Files.writeString(theme.resolve("assets/third-party/else.js"), "other()");
        Files.writeString(theme.resolve("assets/core.js"), "/*! Copyright Somebody */");
        Files.writeString(theme.resolve("assets/long.css"), "a{}".repeat(LONGEST));
        Files.writeString(theme.resolve(LIST), """
                {"files": [
                  {"file": "assets/third-party/draw.js", "name": "draw", "version": "1", "licence": "MIT",
                   "origin": "https://draw.example", "sha256": "00"},
                  {"file": "assets/gone.js", "name": "gone", "version": "", "licence": "MIT",
                   "origin": "https://gone.example", "sha256": "00"}
                ]}
                """);

        assertThat(faults(theme))
                .containsExactlyInAnyOrder(
                        "assets/third-party/draw.js: the checksum is " + checksum("draw()"),
                        "assets/third-party/else.js: not listed",
                        "assets/core.js: not listed",
                        "assets/long.css: not listed",
                        "assets/gone.js: no version",
                        "assets/gone.js: not there");
    }

    private static List<String> faults(Path theme) throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> listed = new TreeSet<>();
        for (JsonNode entry :
                new ObjectMapper().readTree(theme.resolve(LIST).toFile()).get("files")) {
            String name = entry.path("file").asText();
            listed.add(name);
            FIELDS.stream()
                    .filter(field -> entry.path(field).asText().isBlank())
                    .forEach(field -> faults.add(name + ": no " + field));
            if (!Files.isRegularFile(theme.resolve(name))) {
                faults.add(name + ": not there");
            } else if (!checksum(text(theme.resolve(name)))
                    .equals(entry.path("sha256").asText())) {
                faults.add(name + ": the checksum is " + checksum(text(theme.resolve(name))));
            }
        }
        try (Stream<Path> files = Files.walk(theme)) {
            files.filter(Files::isRegularFile)
                    .filter(ThirdPartyFilesTest::isOfOthers)
                    .map(file -> theme.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !listed.contains(file) && !file.equals(LIST))
                    .forEach(file -> faults.add(file + ": not listed"));
        }
        return faults;
    }

    private static boolean isOfOthers(Path file) {
        String text = text(file);
        return file.toString().contains("third-party")
                || text.length() > LONGEST
                || OF_OTHERS.matcher(text).find();
    }

    /** Byte for byte. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(String bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(bytes.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
