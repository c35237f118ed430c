package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The path that somebody probably meant. */
final class Nearest {

    private static final int LONGEST = 200;

    private Nearest() {}

    /** The path a few edits away; else the only one with the same name in another folder. */
    static Optional<String> path(String written, Collection<String> paths) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> misspelt = Suggestion.nearest(written, paths);
        return misspelt.isPresent() ? misspelt : elsewhere(DocsPath.name(written), paths);
    }

    private static Optional<String> elsewhere(String name, Collection<String> paths) {
        List<String> same = paths.stream()
                .filter(path -> DocsPath.name(path).equalsIgnoreCase(name))
                .limit(2)
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** As a hint. */
    static String hint(String written, Collection<String> paths, String otherwise) {
        return path(written, paths)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(otherwise);
    }
}
