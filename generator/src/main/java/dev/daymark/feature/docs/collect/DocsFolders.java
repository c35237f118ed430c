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

    private static final Pattern DECISIONS =
            Pattern.compile("backstage\\.io/adr-location[\"']?\\s*:\\s*[\"']?(?:dir:)?([^\\s\"'#:,}]+)[\\s\"'#,}]");

    /** What folders of decisions are usually called. */
    private static final Pattern USUAL = Pattern.compile("(.*[-_])?(adrs?|decisions?|decision[-_](records?|log))");

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

    /** The folders of documentation that a descriptor's text names. */
    static Stream<String> named(String descriptor, String text) {
        return named(REFERENCE, descriptor, text);
    }

    /** The folders of decisions that a descriptor's text names. */
    static Stream<String> decisions(String descriptor, String text) {
        return named(DECISIONS, descriptor, text + "\n");
    }

    private static Stream<String> named(Pattern annotation, String descriptor, String text) {
        Matcher matcher = annotation.matcher(text);
        return matcher.results()
                .map(found -> DocsPath.resolve(DocsPath.folder(descriptor), found.group(1)))
                .filter(folder -> !DocsPath.climbs(folder));
    }

    /**
     * All folders that may hold decisions: an entity of another repository may name them, too.
     *
     * @param paths the repository's own files
     * @param named folders that descriptors name
     */
    static NavigableSet<String> ofDecisions(Collection<String> paths, Collection<String> named) {
        NavigableSet<String> folders = new TreeSet<>(named);
        paths.stream()
                .map(DocsPath::folder)
                .filter(folder -> USUAL.matcher(DocsPath.name(folder).toLowerCase(Locale.ROOT))
                        .matches())
                .forEach(folders::add);
        return folders;
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
