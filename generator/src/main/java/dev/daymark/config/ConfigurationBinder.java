package dev.daymark.config;

import dev.daymark.config.KindRule.Allowed;
import dev.daymark.config.KindRule.Place;
import dev.daymark.config.SourceSettings.Directory;
import dev.daymark.config.SourceSettings.RepositoryHere;
import dev.daymark.config.SourceSettings.SingleRepository;
import dev.daymark.problem.FailOn;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes records of a tree that has the {@link ConfigurationShape}. */
final class ConfigurationBinder {

    private static final YamlScalar TRUE = new YamlScalar(true, Position.NONE);

    private ConfigurationBinder() {}

    /**
     * Makes the records.
     *
     * @param themes the names of themes; any other theme is a folder
     */
    static Configuration bind(YamlMap root, Set<String> themes) {
        List<SourceSettings> sources =
                maps(root, "sources").map(ConfigurationBinder::source).toList();
        return new Configuration(
                root.map("portal").map(portal -> portal(portal, themes)).orElse(PortalSettings.DEFAULT),
                sources.isEmpty() ? List.of(new RepositoryHere()) : sources,
                root.map("catalog").map(ConfigurationBinder::catalog).orElse(CatalogSettings.DEFAULT),
                diagrams(section(section(root, "docs"), "diagrams")),
                checks(section(root, "checks")));
    }

    private static PortalSettings portal(YamlMap portal, Set<String> themes) {
        PortalSettings fallback = PortalSettings.DEFAULT;
        return new PortalSettings(
                portal.text("name").orElse(fallback.name()),
                portal.text("url"),
                portal.text("theme")
                        .<ThemeSettings>map(theme -> themes.contains(theme)
                                ? new ThemeSettings.Named(theme)
                                : new ThemeSettings.Folder(theme))
                        .orElse(fallback.theme()),
                portal.text("language").orElse(fallback.language()),
                constant(portal, "urls", PortalSettings.Urls.class).orElse(fallback.urls()),
                constant(portal, "people", PortalSettings.People.class).orElse(fallback.people()),
                constant(portal, "compress", PortalSettings.Compress.class).orElse(fallback.compress()));
    }

    private static SourceSettings source(YamlMap source) {
        return ForgeBinder.bind(source).orElseGet(() -> folder(source));
    }

    private static SourceSettings folder(YamlMap source) {
        Optional<String> git = source.text("git");
        if (git.isPresent()) {
            return new SourceSettings.Git(
                    git.get(),
                    source.text("ref"),
                    source.text("name"),
                    source.text("url"),
                    source.text("token"),
                    source.text("username"));
        }
        boolean uncommitted = flag(source, "uncommitted");
        Optional<String> harvests = source.text("harvests");
        if (harvests.isPresent()) {
            return new SourceSettings.Harvests(harvests.get(), source.text("name"));
        }
        return source.text("repository")
                .<SourceSettings>map(
                        path -> new SingleRepository(path, source.text("name"), source.text("url"), uncommitted))
                .orElseGet(() -> new Directory(requiredText(source, "directory"), source.text("url"), uncommitted));
    }

    private static CatalogSettings catalog(YamlMap catalog) {
        YamlMap discovery = section(catalog, "discovery");
        return new CatalogSettings(
                maps(catalog, "locations").map(ConfigurationBinder::location).toList(),
                catalog.text("overlays"),
                maps(catalog, "rules").map(ConfigurationBinder::rule).toList(),
                flag(catalog, "strict"),
                new CatalogSettings.Discovery(discovery.texts("include"), discovery.texts("exclude")));
    }

    private static LocationSettings location(YamlMap location) {
        return new LocationSettings(
                constant(location, "type", LocationSettings.Type.class).orElseThrow(),
                requiredText(location, "target"),
                maps(location, "rules").map(ConfigurationBinder::rule).toList());
    }

    private static KindRule rule(YamlMap rule) {
        return new KindRule(
                nodes(rule, "allow").map(ConfigurationBinder::allowed).toList(),
                maps(rule, "locations")
                        .map(place -> new Place(place.text("type"), place.text("exact"), place.text("pattern")))
                        .toList());
    }

    private static Allowed allowed(YamlNode node) {
        return node instanceof YamlMap map
                ? new Allowed(requiredText(map, "kind"), map.text("spec.type"))
                : new Allowed(((YamlScalar) node).text().orElseThrow(), Optional.empty());
    }

    private static DiagramSettings diagrams(YamlMap diagrams) {
        return new DiagramSettings(diagrams.text("plantuml"), diagrams.text("graphviz"));
    }

    private static CheckSettings checks(YamlMap checks) {
        return new CheckSettings(
                constant(checks, "failOn", FailOn.class),
                checks.text("baseline"),
                checks.text("mayShrink")
                        .map(share -> Integer.parseInt(share.substring(0, share.length() - 1)))
                        .orElse(CheckSettings.DEFAULT.mayShrink()));
    }

    static YamlMap section(YamlMap map, String key) {
        return map.map(key).orElse(YamlMap.EMPTY);
    }

    static String requiredText(YamlMap map, String key) {
        return map.text(key).orElseThrow();
    }

    static boolean flag(YamlMap map, String key) {
        return map.get(key).filter(TRUE::equals).isPresent();
    }

    static <E extends Enum<E>> Optional<E> constant(YamlMap map, String key, Class<E> type) {
        return map.text(key).map(text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }

    static Stream<YamlNode> nodes(YamlMap map, String key) {
        return map.list(key).stream().flatMap(list -> list.items().stream());
    }

    private static Stream<YamlMap> maps(YamlMap map, String key) {
        return nodes(map, key).map(YamlMap.class::cast);
    }
}
