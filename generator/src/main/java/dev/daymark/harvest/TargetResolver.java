package dev.daymark.harvest;

import dev.daymark.forge.FileUrl;
import dev.daymark.forge.PercentCoding;
import dev.daymark.forge.RepositoryUrl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the files of a repository that a path, a pattern or a web address means. */
final class TargetResolver {

    private static final List<String> FOLDER_DESCRIPTORS = List.of("catalog-info.yaml", "catalog-info.yml");

    private final Optional<RepositoryUrl> url;
    private final Optional<String> branch;
    private final NavigableSet<String> paths;

    TargetResolver(Optional<RepositoryUrl> url, Optional<String> branch, Collection<String> paths) {
        this.url = url;
        this.branch = branch;
        this.paths = new TreeSet<>(paths);
    }

    /**
     * The files that a reference means, sorted; none when nothing is there; nothing at all when it leads out of the
     * repository to another place.
     */
    Optional<List<String>> resolve(String from, String target) {
        if (hasScheme(target)) {
            return ownPath(target).map(this::select);
        }
        return Optional.of(path(from, target).map(this::select).orElse(List.of()));
    }

    /** The path or pattern from the root that a reference means; empty when it leads elsewhere. */
    Optional<String> pathOf(String from, String target) {
        return hasScheme(target) ? ownPath(target) : path(from, target);
    }

    /** The path in a web address of this very repository, whatever branch or commit it names: only one is read. */
    private Optional<String> ownPath(String address) {
        Optional<FileUrl> file = FileUrl.parse(address);
        if (file.isEmpty()
                || url.isEmpty()
                || !file.get().repository().identity().equals(url.get().identity())) {
            return Optional.empty();
        }
        return Optional.of(branch.map(file.get()::onBranch).orElse(file.get()).path());
    }

    /** A relative reference, as a path or pattern from the root; empty when it climbs out of the repository. */
    private static Optional<String> path(String from, String target) {
        String place = PercentCoding.decode(withoutQuery(target));
        List<String> segments = new ArrayList<>();
        if (!place.startsWith("/")) {
            segments.addAll(List.of(from.split("/", -1)));
            segments.remove(segments.size() - 1);
        }
        for (String segment : place.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return Optional.empty();
                }
                segments.remove(segments.size() - 1);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    /** A plain question mark starts the query of an address, one before a parenthesis is part of a pattern. */
    private static String withoutQuery(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == '#' || (c == '?' && !target.startsWith("(", i + 1))) {
                return target.substring(0, i);
            }
        }
        return target;
    }

    /** The files that a path or pattern from the root means. A folder means the descriptor in it. */
    List<String> select(String path) {
        if (paths.contains(path)) {
            return List.of(path);
        }
        if (PathGlob.isGlob(path)) {
            return PathGlob.of(path).select(paths);
        }
        String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        return FOLDER_DESCRIPTORS.stream()
                .map(name -> folder + name)
                .filter(paths::contains)
                .limit(1)
                .toList();
    }

    static boolean hasScheme(String target) {
        int colon = target.indexOf(':');
        return colon > 1 && target.substring(0, colon).chars().allMatch(TargetResolver::isSchemeCharacter);
    }

    private static boolean isSchemeCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-';
    }
}
