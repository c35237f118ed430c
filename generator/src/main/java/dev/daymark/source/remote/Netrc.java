package dev.daymark.source.remote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file in which users keep their names and passwords by host, as curl and ftp read it. */
final class Netrc {

    private static final long MAX_BYTES = 1 << 20;

    private Netrc() {}

    /** The credentials for a host: those of the first entry that is for it, or for all hosts. */
    static Optional<Credentials> find(Machine machine, String host) {
        Path file =
                machine.variable("NETRC").map(Path::of).orElse(machine.home().resolve(".netrc"));
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES
                    ? find(Files.readString(file, StandardCharsets.UTF_8), host)
                    : Optional.empty();
        } catch (IOException e) {
            // A file that cannot be read holds no credentials for us; the server says whether some are missing.
            return Optional.empty();
        }
    }

    static Optional<Credentials> find(String text, String host) {
        Iterator<String> words = words(text).iterator();
        boolean ours = false;
        String login = "";
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("default")) {
                ours = true;
                continue;
            }
            String value = words.hasNext() ? words.next() : "";
            switch (word) {
                case "machine" -> {
                    ours = value.equalsIgnoreCase(host);
                    login = "";
                }
                case "login" -> login = value;
                case "password" -> {
                    if (ours) {
                        return Optional.of(new Credentials(login, value));
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** Without comments, and without macros, which end at an empty line. */
    private static List<String> words(String text) {
        String plain = text.replaceAll("(?ms)^[ \\t]*macdef .*?(\\R[ \\t]*\\R|\\z)", "\n")
                .replaceAll("(?m)^[ \\t]*#.*$", "");
        return Stream.of(plain.strip().split("\\s+", -1)).toList();
    }
}
