package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.mkdocs.DocsPath;
import java.util.Collection;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the folders of a repository that hold documentation. */
final class DocsFolders {

    /** Files of others, which a repository carries along. */
    private static final Set<String> FOREIGN = Set.of("node_modules", "bower_components", "vendor", "site-packages");

    private static final Pattern REFERENCE =
            Pattern.compile("backstage\\.io/techdocs-ref[\"']?\\s*:\\s*[\"']?dir:([^\\s\"'#]*)");

    private DocsFolders() {}

    /** Whether a file is the repository's own. */
    static boolean isOwn(String path) {
        return Stream.of(path.split("/", -1)).noneMatch(segment -> FOREIGN.contains(segment));
    }

    /** Whether a file may configure documentation. */
    static boolean isConfiguration(String path) {
        String name = DocsPath.name(path);
        return name.startsWith("mkdocs") && (name.endsWith(".yml") || name.endsWith(".yaml"));
    }

    /** Whether a file may be a descriptor that says where documentation lies. */
    static boolean isDescriptor(String path) {
        String name = DocsPath.name(path).toLowerCase(Locale.ROOT);
        return name.contains("catalog") && (name.endsWith(".yml") || name.endsWith(".yaml"));
    }

    /** The folders that a descriptor's text names. */
    static Stream<String> named(String descriptor, String text) {
        Matcher matcher = REFERENCE.matcher(text);
        return matcher.results()
                .map(found -> DocsPath.resolve(DocsPath.folder(descriptor), found.group(1)))
                .filter(folder -> !DocsPath.climbs(folder));
    }

    /**
     * All folders that may hold documentation; the root always may.
     *
     * @param paths the files that describe the repository
     * @param named folders that descriptors name
     */
    static NavigableSet<String> of(Collection<String> paths, Collection<String> named) {
        NavigableSet<String> folders = new TreeSet<>(named);
        paths.stream()
                .filter(path -> DocsPath.name(path).matches("mkdocs\\.ya?ml"))
                .map(DocsPath::folder)
                .forEach(folders::add);
        folders.add("");
        return folders;
    }
}
