package dev.daymark.harvest;

import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files of a repository are descriptors. A name alone does not tell: files called {@code catalog-info.yaml} are
 * also workflows and skeletons, so a file is a root by its name, its place and its content.
 *
 * @param include which files are roots, as patterns over whole paths; empty: those that the rule names
 * @param exclude patterns over whole paths that are never roots
 */
public record DiscoveryRule(List<PathGlob> include, List<PathGlob> exclude) {

    /** The rule without additions. */
    public static final DiscoveryRule DEFAULT = new DiscoveryRule(List.of(), List.of());

    private static final Set<String> CATALOG_INFO = Set.of("catalog-info.yaml", "catalog-info.yml");
    private static final Set<String> TEMPLATE = Set.of("template.yaml", "template.yml");
    private static final Set<String> FOREIGN_FOLDERS = Set.of(
            "node_modules",
            "vendor",
            "third_party",
            "third-party",
            "target",
            "dist", // made or brought by a build
            "fixtures",
            "__fixtures__",
            "test-fixtures",
            "testdata",
            "test-data",
            "__tests__",
            "__mocks__");

    private static final String MAVEN_TESTS = "/src/test/";

    private static final List<String> ENVELOPE = List.of("apiVersion", "kind", "metadata");

    /** Copies the lists. */
    public DiscoveryRule {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Whether the name of a file says that it is a root. */
    boolean isRootName(String path) {
        String name = name(path);
        return include.isEmpty()
                ? CATALOG_INFO.contains(name) || TEMPLATE.contains(name) || isInDotBackstage(path)
                : include.stream().anyMatch(glob -> glob.matches(path));
    }

    /** Some organisations give their descriptors a hidden folder instead of a name. */
    private static boolean isInDotBackstage(String path) {
        int slash = path.lastIndexOf('/');
        return isYaml(path) && slash >= 0 && ("/" + path.substring(0, slash)).endsWith("/.backstage");
    }

    /** Whether a file is YAML by its name. */
    static boolean isYaml(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }

    /** Whether a file stands where descriptors do not describe this repository: in skeletons, fixtures, other people's code. */
    boolean isForeign(String path) {
        if (path.contains("{{") || exclude.stream().anyMatch(glob -> glob.matches(path))) {
            return true;
        }
        int slash = path.lastIndexOf('/');
        return slash > 0
                && include.isEmpty()
                && (("/" + path).contains(MAVEN_TESTS) || isBelowForeignFolder(path.substring(0, slash)));
    }

    private static boolean isBelowForeignFolder(String folder) {
        return Stream.of(folder.split("/", -1)).anyMatch(name -> FOREIGN_FOLDERS.contains(name) || isSkeleton(name));
    }

    private static boolean isSkeleton(String folder) {
        return folder.equals("skeleton") || folder.equals("skeletons") || folder.endsWith("-skeleton");
    }

    /**
     * Whether the content of a file with a root's name is that of a descriptor. A catalog-info file counts even if it is
     * broken or lacks parts, so that its mistakes are reported; other products have files called template, so all others
     * must say that they are Backstage's.
     */
    boolean isDescriptor(String path, List<YamlNode> documents) {
        if (include.isEmpty() && !CATALOG_INFO.contains(name(path))) {
            return documents.stream().anyMatch(DiscoveryRule::namesBackstage);
        }
        return documents.isEmpty() || documents.stream().anyMatch(DiscoveryRule::resemblesEntity);
    }

    private static boolean resemblesEntity(YamlNode document) {
        return !(document instanceof YamlMap map) || ENVELOPE.stream().anyMatch(map.entries()::containsKey);
    }

    static boolean namesBackstage(YamlNode document) {
        return document instanceof YamlMap map
                && map.text("apiVersion")
                        .filter(version -> version.contains("backstage.io/"))
                        .isPresent();
    }

    /** Whether documents are those of a skeleton, to be filled in: their name or kind holds a template expression. */
    static boolean isSkeleton(List<YamlNode> documents) {
        return documents.stream().anyMatch(document -> document instanceof YamlMap map && isSkeleton(map));
    }

    private static boolean isSkeleton(YamlMap document) {
        Optional<YamlMap> metadata = document.map("metadata");
        return Stream.of(
                        document.text("kind"),
                        metadata.flatMap(map -> map.text("name")),
                        metadata.flatMap(map -> map.text("namespace")))
                .flatMap(Optional::stream)
                .anyMatch(text -> text.contains("{{"));
    }

    /** Whether a YAML text may hold an entity: some line gives an apiVersion of Backstage's. Saves reading most files. */
    static boolean mentionsBackstage(String text) {
        for (int at = text.indexOf("backstage.io/"); at >= 0; at = text.indexOf("backstage.io/", at + 1)) {
            int line = text.lastIndexOf('\n', at) + 1;
            if (text.substring(line, at).contains("apiVersion")) {
                return true;
            }
        }
        return false;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
