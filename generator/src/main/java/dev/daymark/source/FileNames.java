package dev.daymark.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Names of files as UTF-8, whatever encoding the machine's locale lends to the virtual machine. */
final class FileNames {

    private FileNames() {}

    /** The last name of a path. */
    static String of(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        return name.chars().allMatch(c -> c < 128 && c != '?') ? name : decode(path);
    }

    /** A path as written, with {@code /} between its names. */
    static String slashed(Path path) {
        String names = StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return path.isAbsolute() ? "/" + names : names;
    }

    /** The address form of a path keeps the bytes that the virtual machine could not decode. */
    private static String decode(Path path) {
        String address = path.toUri().getRawPath();
        String trimmed = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        String name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                bytes.write(Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(name.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
