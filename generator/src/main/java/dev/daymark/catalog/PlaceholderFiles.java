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

        private final String hint;

        private UnreadableException(String message, String hint) {
            super(message);
            this.hint = hint;
        }

        /** How to fix it. */
        String hint() {
            return hint;
        }

        private static UnreadableException outside() {
            return new UnreadableException(
                    "this leads out of the repositories of the portal, and nothing is fetched from elsewhere",
                    "copy the file into the repository, or add its repository to the sources");
        }
    }

    Content read(SourceFile from, String target) throws UnreadableException {
        Optional<List<String>> paths = sources.resolve(from, target);
        if (paths.isPresent()) {
            if (paths.get().size() != 1) {
                throw new UnreadableException(
                        "there is no such file",
                        "correct the path: it begins at the descriptor's folder, or with \"/\" at the root");
            }
            return content(from.harvest(), paths.get().get(0));
        }
        FileUrl url = FileUrl.parse(target).orElseThrow(UnreadableException::outside);
        Harvest harvest = sources.repositoryOf(url).orElseThrow(UnreadableException::outside);
        boolean elsewhere = !harvest.repository().name().equals(from.repository());
        if (strict && elsewhere) {
            throw new UnreadableException(
                    "it lies in another repository than the descriptor", "copy the file into the repository");
        }
        return content(harvest, Sources.pathAt(url, harvest));
    }

    private static Content content(Harvest harvest, String path) throws UnreadableException {
        String text = harvest.texts().get(path);
        if (text == null) {
            throw new UnreadableException(
                    "the file could not be read", "check that it is there, is text, and is not too large");
        }
        return new Content(harvest, path, text);
    }
}
