package dev.daymark.feature.docs.mkdocs;

import dev.daymark.harvest.PathGlob;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.YamlMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts included projects into a navigation, by the rules of the monorepo plug-in of TechDocs: the docs directory of each
 * appears in a folder that its {@code site_name} names. What cannot be included is left out.
 */
final class Includes {

    private static final String ONE = "!include ";
    private static final String MANY = "*include ";

    private final MkdocsConfig root;
    private final SortedMap<String, MkdocsFile> configurations;
    private final Findings findings;
    private final Map<String, Mount> mounts = new TreeMap<>();

    /**
     * For one project.
     *
     * @param configurations all files of the repository that can be included, by path
     */
    Includes(MkdocsConfig root, SortedMap<String, MkdocsFile> configurations, Findings findings) {
        this.root = root;
        this.configurations = configurations;
        this.findings = findings;
    }

    static boolean isInclude(String target) {
        return target.startsWith(ONE) || target.startsWith(MANY);
    }

    /** Entries with those of the included projects in place of the includes. */
    List<NavEntry> expand(List<NavEntry> entries) {
        List<NavEntry> expanded = new ArrayList<>();
        for (NavEntry entry : entries) {
            if (entry instanceof NavEntry.Section section) {
                expanded.add(new NavEntry.Section(section.title(), expand(section.children()), section.place()));
            } else if (entry instanceof NavEntry.Item item && item.target().startsWith(ONE)) {
                include(item, path(item, ONE), item.title()).ifPresent(expanded::add);
            } else if (entry instanceof NavEntry.Item item && item.target().startsWith(MANY)) {
                List<NavEntry> sections = includeAll(item, path(item, MANY));
                if (item.title().isPresent()) {
                    expanded.add(new NavEntry.Section(item.title().get(), sections, item.place()));
                } else {
                    expanded.addAll(sections);
                }
            } else {
                expanded.add(entry);
            }
        }
        return expanded;
    }

    /** The project's own docs directory, then the included ones by path of their configuration. */
    List<Mount> mounts() {
        List<Mount> all = new ArrayList<>();
        all.add(new Mount("", root));
        all.addAll(mounts.values());
        return all;
    }

    private String path(NavEntry.Item item, String statement) {
        return DocsPath.resolve(
                DocsPath.folder(root.file()),
                item.target().substring(statement.length()).strip());
    }

    private List<NavEntry> includeAll(NavEntry.Item item, String pattern) {
        PathGlob glob = PathGlob.of(pattern);
        List<NavEntry> sections = new ArrayList<>();
        for (String path : configurations.keySet()) {
            if (glob.matches(path)) {
                include(item, path, Optional.empty()).ifPresent(sections::add);
            }
        }
        if (sections.isEmpty()) {
            report(item, "nothing that can be included matches it", "the pattern is relative to this file");
        }
        return sections;
    }

    private Optional<NavEntry> include(NavEntry.Item item, String path, Optional<String> title) {
        Optional<MkdocsFile> file = file(item, path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> siteName = file.get().tree() instanceof YamlMap map
                ? map.text("site_name").filter(name -> !name.isBlank())
                : Optional.empty();
        if (siteName.isEmpty()) {
            report(item, "\"" + path + "\" has no \"site_name\"", "add one: it names the folder of the included pages");
            return Optional.empty();
        }
        Mount mount = mounts.computeIfAbsent(
                path, key -> new Mount(alias(siteName.get()), MkdocsReader.read(file.get(), siteName.get(), findings)));
        List<NavEntry> children = mount.config()
                .nav()
                .map(nav -> below(mount, nav))
                .orElseGet(() -> List.of(new NavEntry.Folder(mount.alias(), item.place())));
        return Optional.of(new NavEntry.Section(title.orElse(siteName.get()), children, item.place()));
    }

    private Optional<MkdocsFile> file(NavEntry.Item item, String path) {
        if (!path.endsWith(".yml") && !path.endsWith(".yaml")) {
            report(item, "it is no .yml or .yaml file", "name the mkdocs.yml of the project to include");
        } else if (!path.startsWith(DocsPath.prefix(DocsPath.folder(root.file()))) || DocsPath.climbs(path)) {
            report(item, "it lies outside of the folder of this file", "move the including file further up");
        } else if (path.equals(root.file())) {
            report(item, "it goes in a circle", "remove the entry");
        } else {
            MkdocsFile file = configurations.get(path);
            if (file != null) {
                return readable(file);
            }
            report(item, "there is no such file", Nearest.hint(path, configurations.keySet(), "correct the path"));
        }
        return Optional.empty();
    }

    private Optional<MkdocsFile> readable(MkdocsFile file) {
        file.failure().ifPresent(findings::add);
        return file.failure().isPresent() ? Optional.empty() : Optional.of(file);
    }

    /** The entries of an included project, as the including site sees them. */
    private List<NavEntry> below(Mount mount, List<NavEntry> entries) {
        List<NavEntry> moved = new ArrayList<>();
        for (NavEntry entry : entries) {
            if (entry instanceof NavEntry.Section section) {
                moved.add(new NavEntry.Section(section.title(), below(mount, section.children()), section.place()));
            } else if (entry instanceof NavEntry.Item item && isInclude(item.target())) {
                reportNested(mount, item);
            } else if (entry instanceof NavEntry.Item item) {
                moved.add(new NavEntry.Item(item.title(), moved(mount.alias(), item.target()), item.place()));
            }
        }
        return moved;
    }

    private static String moved(String alias, String target) {
        boolean path = !Href.isExternal(target) && !target.startsWith("/") && !target.startsWith("#");
        return path ? alias + "/" + target : target;
    }

    private void reportNested(Mount mount, NavEntry.Item item) {
        String path = DocsPath.resolve(
                DocsPath.folder(mount.config().file()),
                item.target().substring(ONE.length()).strip());
        boolean circle = path.equals(root.file()) || path.equals(mount.config().file());
        report(
                item,
                circle ? "it goes in a circle" : "an included file cannot include others",
                "include it in \"" + root.file() + "\" instead");
    }

    private void report(NavEntry.Item item, String reason, String hint) {
        SourceLocation place = item.place();
        String written = item.target().substring(ONE.length()).strip();
        findings.report(ProblemCode.DOCS_INCLUDE, place, "cannot include \"" + written + "\": " + reason, hint);
    }

    /** The folder that an included project appears in. */
    static String alias(String siteName) {
        return siteName.matches("[a-zA-Z0-9_.\\-/]+") ? withoutClimbing(siteName) : slug(siteName);
    }

    private static String withoutClimbing(String alias) {
        String normalised = DocsPath.normalise(alias);
        return normalised.isEmpty() || DocsPath.climbs(normalised) ? slug(alias) : normalised;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "included" : plain;
    }
}
