package dev.daymark.catalog;

import dev.daymark.forge.FileUrl;
import dev.daymark.harvest.Harvest;
import java.util.List;
import java.util.Optional;

/** The files that placeholders lead to. */
final class PlaceholderFiles {

    private final Sources sources;
    private final boolean strict;

    PlaceholderFiles(Sources sources, boolean strict) {
        this.sources = sources;
        this.strict = strict;
    }

    /** A file that a placeholder leads to. */
    record Content(Harvest harvest, String path, String text) {}

    /** A placeholder leads to nothing that can be read; the message says why, in a clause. */
    static final class UnreadableException extends Exception {
        private UnreadableException(String message) {
            super(message);
        }
    }

    Content read(SourceFile from, String target) throws UnreadableException {
        Optional<List<String>> paths = sources.resolve(from, target);
        if (paths.isPresent()) {
            if (paths.get().size() != 1) {
                throw new UnreadableException("there is no such file");
            }
            return content(from.harvest(), paths.get().get(0));
        }
        FileUrl url = FileUrl.parse(target)
                .orElseThrow(() -> new UnreadableException("there is no such file in the repository"));
        Harvest harvest = sources.repositoryOf(url)
                .orElseThrow(() -> new UnreadableException("its repository is not part of this portal"));
        boolean elsewhere = !harvest.repository().name().equals(from.repository());
        if (strict && elsewhere) {
            throw new UnreadableException("it lies in another repository than the descriptor");
        }
        return content(harvest, Sources.pathAt(url, harvest));
    }

    private static Content content(Harvest harvest, String path) throws UnreadableException {
        String text = harvest.texts().get(path);
        if (text == null) {
            throw new UnreadableException("the file could not be read");
        }
        return new Content(harvest, path, text);
    }
}
