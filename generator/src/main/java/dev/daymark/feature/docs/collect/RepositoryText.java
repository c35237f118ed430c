package dev.daymark.feature.docs.collect;

import dev.daymark.source.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts of the repository that is open. */
final class RepositoryText {

    private static final long MAX_BYTES = 8L << 20;

    private final Repository repository;
    private final LostFiles lost;

    RepositoryText(Repository repository, LostFiles lost) {
        this.repository = repository;
        this.lost = lost;
    }

    /** A file as text, without a byte order mark; empty when there is none, or when it is no text. */
    Optional<String> read(String path) {
        try {
            String text = new String(repository.read(path, MAX_BYTES), StandardCharsets.UTF_8);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .filter(any -> any.indexOf('\0') < 0);
        } catch (IOException e) {
            lost.add(path, e);
            return Optional.empty();
        }
    }
}
