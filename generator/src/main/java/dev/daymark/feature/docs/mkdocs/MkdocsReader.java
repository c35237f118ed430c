package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Severity;
import dev.daymark.problem.Suggestion;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the tree of a {@code mkdocs.yml}, and drops what TechDocs drops. */
final class MkdocsReader {

    private static final String DOCS_DIR = "docs_dir";

    private final MkdocsFile file;
    private final Settings top;
    private final Findings findings;

    private MkdocsReader(MkdocsFile file, YamlMap tree, Findings findings) {
        this.file = file;
        this.top = new Settings(file, "", tree, findings);
        this.findings = findings;
    }

    /**
     * Reads a file.
     *
     * @param fallbackName what the documentation is called if the file does not say
     */
    static MkdocsConfig read(MkdocsFile file, String fallbackName, Findings findings) {
        YamlNode tree = file.tree();
        if (tree instanceof YamlMap map && file.failure().isEmpty()) {
            return new MkdocsReader(file, map, findings).checked(fallbackName);
        }
        file.failure().ifPresentOrElse(findings::add, () -> reportNoMapping(file, findings));
        return new MkdocsReader(file, YamlMap.EMPTY, findings).config(file.path(), fallbackName);
    }

    private static void reportNoMapping(MkdocsFile file, Findings findings) {
        findings.report(
                ProblemCode.DOCS_CONFIGURATION,
                Severity.ERROR,
                file.at(file.tree().position()),
                "must be a mapping, but is " + Settings.describe(file.tree()),
                "begin with \"site_name: \" and a name");
    }

    /** The configuration of a folder without a file. */
    static MkdocsConfig none(DocsRequest request) {
        MkdocsFile file =
                MkdocsFile.of(request.repository(), DocsPath.prefix(request.folder()) + "mkdocs.yml", YamlMap.EMPTY);
        YamlMap usual = new YamlMap(
                Map.of(DOCS_DIR, YamlScalar.of(request.docsDir())), Map.of(DOCS_DIR, Position.NONE), Position.NONE);
        return new MkdocsReader(file, usual, new Findings()).config("", request.name());
    }

    private MkdocsConfig checked(String fallbackName) {
        top.map().keys().forEach((key, position) -> {
            if (!KnownNames.KEYS.contains(key)) {
                findings.report(
                        ProblemCode.DOCS_SETTING_IGNORED,
                        Severity.WARNING,
                        file.at(position),
                        "\"" + key + "\" has no effect in TechDocs",
                        Suggestion.nearest(key, KnownNames.KEYS)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("remove it"));
            }
        });
        MkdocsConfig config = config(file.path(), fallbackName);
        if (siteName().isEmpty()) {
            findings.report(
                    ProblemCode.DOCS_CONFIGURATION,
                    top.place("site_name"),
                    "\"site_name\" is missing; the documentation is called \"" + fallbackName + "\"",
                    "add \"site_name: \" and a name");
        }
        return config;
    }

    private Optional<String> siteName() {
        return new Settings(file, "", top.map(), new Findings())
                .text("site_name")
                .filter(name -> !name.isBlank());
    }

    private MkdocsConfig config(String path, String fallbackName) {
        OptionsReader options = new OptionsReader(top);
        Map<String, YamlMap> plugins = options.plugins();
        Map<String, YamlMap> extensions = options.extensions();
        options.reportPythonOnly();
        return new MkdocsConfig(
                path,
                new MkdocsConfig.About(
                        top.text("site_name").filter(name -> !name.isBlank()).orElse(fallbackName),
                        top.text("site_description"),
                        top.text("site_author"),
                        top.text("copyright")),
                docsDir(),
                new NavReader(file, findings).read(top.map().get("nav")),
                top.flag("use_directory_urls", true),
                new EditSettings(top.text("repo_url"), top.text("edit_uri"), top.text("edit_uri_template")),
                files(plugins),
                top.mapping("validation").map(ValidationReader::read).orElse(Validation.DEFAULT),
                top.flag("strict", false),
                redirects(plugins),
                theme(),
                plugins,
                extensions);
    }

    /** From the root of the repository; a folder outside of the project is an error, and the default is used. */
    private String docsDir() {
        String written = top.text(DOCS_DIR).filter(dir -> !dir.isBlank()).orElse("docs");
        String normalised = DocsPath.normalise(written);
        boolean drive = written.matches("[A-Za-z]:.*");
        if (written.startsWith("/") || drive || written.indexOf('\\') >= 0 || DocsPath.climbs(normalised)) {
            findings.report(
                    ProblemCode.DOCS_CONFIGURATION,
                    Severity.ERROR,
                    top.valuePlace(DOCS_DIR),
                    "\"docs_dir\" must lie below the folder of this file, but is \"" + written + "\"",
                    "write the path of a folder beside this file, such as \"docs\"");
            normalised = "docs";
        }
        return DocsPath.resolve(file.folder(), normalised);
    }

    private MkdocsConfig.FileRules files(Map<String, YamlMap> plugins) {
        ExcludePatterns notSearched = ExcludePatterns.NONE;
        for (String name : List.of("search", "material/search", "exclude-search")) {
            Settings options = plugin(plugins, name);
            notSearched = notSearched.and(options.patterns("exclude"));
        }
        return new MkdocsConfig.FileRules(
                ExcludePatterns.DEFAULT.and(top.patterns("exclude_docs")),
                top.patterns("draft_docs"),
                top.patterns("not_in_nav"),
                notSearched);
    }

    private Settings plugin(Map<String, YamlMap> plugins, String name) {
        return new Settings(file, name + ".", plugins.getOrDefault(name, YamlMap.EMPTY), findings);
    }

    private List<Redirect> redirects(Map<String, YamlMap> plugins) {
        List<Redirect> redirects = new ArrayList<>();
        plugin(plugins, "redirects")
                .mapping("redirect_maps")
                .ifPresent(maps -> maps.map().entries().forEach((from, to) -> maps.text(from)
                        .ifPresent(target -> redirects.add(new Redirect(from, target, file.at(to.position()))))));
        return redirects;
    }

    /** A theme can be a name alone. */
    private ThemeOptions theme() {
        if (top.map().get("theme").filter(YamlScalar.class::isInstance).isPresent()) {
            top.text("theme");
            return ThemeOptions.NONE;
        }
        return top.mapping("theme").map(this::theme).orElse(ThemeOptions.NONE);
    }

    private ThemeOptions theme(Settings theme) {
        theme.map().keys().forEach((key, position) -> {
            if (!KnownNames.THEME_KEYS.contains(key)) {
                findings.report(
                        ProblemCode.DOCS_SETTING_IGNORED,
                        file.at(position),
                        "\"theme." + key + "\" has no effect in TechDocs",
                        "");
            }
        });
        return new ThemeOptions(
                theme.text("language"),
                theme.text("logo"),
                // A flag is allowed here: "favicon: false" means none.
                theme.map().text("favicon"),
                new TreeSet<>(theme.texts("features")));
    }
}
