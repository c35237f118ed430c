package dev.daymark.feature.docs.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.problem.Problem;
import dev.daymark.yaml.YamlMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MkdocsReaderTest {

    @Test
    void readsWhatAProjectSays() {
        MkdocsConfig config = Project.of("""
                site_description: All about orders
                site_author: Team Orders
                copyright: Longshore
                docs_dir: ./documentation/
                use_directory_urls: false
                strict: true
                theme:
                  name: material
                  language: de
                  logo: img/logo.svg
                  favicon: img/icon.png
                  features: [navigation.tabs, navigation.indexes]
                """).read().config();

        assertThat(config.file()).isEqualTo("mkdocs.yml");
        assertThat(config.about().siteName()).isEqualTo("Orders");
        assertThat(config.about().description()).contains("All about orders");
        assertThat(config.about().author()).contains("Team Orders");
        assertThat(config.about().copyright()).contains("Longshore");
        assertThat(config.docsDir()).isEqualTo("documentation");
        assertThat(config.directoryUrls()).isFalse();
        assertThat(config.strict()).isTrue();
        assertThat(config.theme().language()).contains("de");
        assertThat(config.theme().logo()).contains("img/logo.svg");
        assertThat(config.theme().favicon()).contains("img/icon.png");
        assertThat(config.theme().features()).containsExactly("navigation.indexes", "navigation.tabs");
        assertThat(config.theme().sectionIndexes()).isTrue();
    }

    @Test
    void hasTheDefaultsOfMkDocs() {
        DocsProject project = Project.of("").read();

        MkdocsConfig config = project.config();
        assertThat(config.docsDir()).isEqualTo("docs");
        assertThat(config.nav()).isEmpty();
        assertThat(config.directoryUrls()).isTrue();
        assertThat(config.strict()).isFalse();
        assertThat(config.validation()).isEqualTo(Validation.DEFAULT);
        assertThat(config.theme()).isEqualTo(ThemeOptions.NONE);
        assertThat(Project.found(project)).isEmpty();
    }

    @Test
    void readsAFolderWithoutAFile() {
        DocsProject project =
                new Project().folder("service").files("service/docs/index.md").read();

        assertThat(project.config().file()).isEmpty();
        assertThat(project.config().about().siteName()).isEqualTo("orders");
        assertThat(project.files().pages()).extracting(DocsFile::source).containsExactly("index.md");
        assertThat(Project.found(project)).isEmpty();
    }

    @Test
    void looksForTheDocsDirectoryBesideTheFile() {
        DocsProject project = new Project()
                .folder("services/orders")
                .configuration("services/orders/mkdocs.yml", "site_name: Orders\ndocs_dir: sub/../docs")
                .files("services/orders/docs/index.md", "docs/other.md")
                .read();

        assertThat(project.config().docsDir()).isEqualTo("services/orders/docs");
        assertThat(project.files().all()).extracting(DocsFile::path).containsExactly("services/orders/docs/index.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc", "../other", "docs/../../x", "C:/docs", "'..\\docs'", ".."})
    void keepsTheDocsDirectoryInTheProject(String written) {
        DocsProject project = Project.of("docs_dir: " + written).read();

        assertThat(project.config().docsDir()).isEqualTo("docs");
        assertThat(Project.problems(project))
                .singleElement()
                .asString()
                .startsWith("error mkdocs.yml:2:11: \"docs_dir\" must lie below the folder of this file");
    }

    @Test
    void callsTheDocumentationSomethingWhenItDoesNotSay() {
        DocsProject project =
                new Project().configuration("mkdocs.yml", "docs_dir: docs").read();

        assertThat(project.config().about().siteName()).isEqualTo("orders");
        assertThat(Project.problems(project))
                .containsExactly("warning mkdocs.yml:1:1: \"site_name\" is missing; the documentation is called"
                        + " \"orders\" (add \"site_name: \" and a name)");
    }

    @Test
    void prefersMkdocsYaml() {
        DocsProject project =
                Project.of("").configuration("mkdocs.yaml", "site_name: Other").read();

        assertThat(project.config().about().siteName()).isEqualTo("Other");
        assertThat(Project.problems(project))
                .containsExactly("warning mkdocs.yml: is not read, because there is a \"mkdocs.yaml\" beside it"
                        + " (remove one of them)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            site_description: [a]        ; 2:19 ; "site_description" must be text, but is a list
            site_author: 3               ; 2:14 ; "site_author" must be text, but is 3
            docs_dir: {a: b}             ; 2:11 ; "docs_dir" must be text, but is a mapping
            use_directory_urls: maybe    ; 2:21 ; "use_directory_urls" must be true or false, but is "maybe"
            strict: 1                    ; 2:9  ; "strict" must be true or false, but is 1
            nav: index.md                ; 2:6  ; "nav" must be a list, but is "index.md"
            nav: [3]                     ; 2:7  ; an entry of "nav" must be a path or a title with one, but is 3
            nav: [{a: 3}]                ; 2:11 ; "a" in "nav" must lead to a path, but has 3
            plugins: search              ; 2:10 ; "plugins" must be a list, but is "search"
            plugins: [[search]]          ; 2:11 ; "plugins" must be a list of names, but is a list
            plugins: [search: on]        ; 2:19 ; "search" must be a mapping, but is "on"
            markdown_extensions: 3       ; 2:22 ; "markdown_extensions" must be a list, but is 3
            theme: [material]            ; 2:8  ; "theme" must be a mapping, but is a list
            theme: {features: all}       ; 2:19 ; "theme.features" must be a list, but is "all"
            theme: {features: [1]}       ; 2:20 ; "theme.features" must be a list of texts, but is 1
            exclude_docs: {a: b}         ; 2:15 ; "exclude_docs" must be text, but is a mapping
            validation: warn             ; 2:13 ; "validation" must be a mapping, but is "warn"
            validation: {nav: warn}      ; 2:19 ; "validation.nav" must be a mapping, but is "warn"
            repo_url: [a]                ; 2:11 ; "repo_url" must be text, but is a list
            """)
    void reportsValuesOfTheWrongTypeAndUsesTheDefault(String yaml, String position, String message) {
        DocsProject project = Project.of(yaml).read();

        assertThat(Project.problems(project))
                .singleElement()
                .asString()
                .startsWith("warning mkdocs.yml:" + position + ": " + message);
        // A plug-in whose options are wrong is still on.
        assertThat(project.config())
                .usingRecursiveComparison()
                .ignoringFields("plugins")
                .isEqualTo(Project.of("").read().config());
    }

    @Test
    void survivesAFileThatIsNotYaml() {
        DocsProject project = new Project()
                .configuration("mkdocs.yml", "site_name: {{ cookiecutter.name }}\nnav: [")
                .files("docs/index.md")
                .read();

        assertThat(Project.found(project)).extracting(Problem::code).containsExactly("yaml-syntax");
        assertThat(project.config().about().siteName()).isEqualTo("orders");
        assertThat(project.files().pages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "text"})
    void wantsAMapping(String yaml) {
        DocsProject project = new Project().configuration("mkdocs.yml", yaml).read();

        assertThat(Project.problems(project)).first().asString().startsWith("error mkdocs.yml:1:1: must be a mapping");
    }

    @Test
    void toleratesTagsOfPython() {
        DocsProject project = Project.of("""
                strict: !ENV [CI, false]
                site_author: !ENV [AUTHOR, NAME, 'Team Orders']
                markdown_extensions:
                  - pymdownx.emoji:
                      emoji_index: !!python/name:material.extensions.emoji.twemoji
                  - toc:
                      slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}
                  - pymdownx.snippets:
                      base_path: !relative $config_dir
                """).read();

        assertThat(Project.found(project)).isEmpty();
        assertThat(project.config().strict()).isFalse();
        assertThat(project.config().about().author()).contains("Team Orders");
        assertThat(project.config().extensions())
                .hasEntrySatisfying("toc", toc -> assertThat(toc.map("slugify")).isPresent());
        assertThat(project.config().extensions()).containsEntry("pymdownx.snippets", YamlMap.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "On,true", "no,false", "OFF,false", "true,true", "!!bool false,false"})
    void readsFlagsInTheWordsOfYaml11(String word, boolean meaning) {
        DocsProject project = Project.of("use_directory_urls: " + word).read();

        assertThat(project.config().directoryUrls()).isEqualTo(meaning);
        assertThat(Project.found(project)).isEmpty();
    }

    @Test
    void saysOfEachKeyThatTechDocsDropsIt() {
        DocsProject project = Project.of("""
                hooks: [hooks.py]
                extra_javascript: [a.js]
                INHERIT: base.yml
                site_desription: x
                """).read();

        assertThat(Project.problems(project))
                .containsExactly(
                        "warning mkdocs.yml:2:1: \"hooks\" has no effect in TechDocs (remove it)",
                        "warning mkdocs.yml:3:1: \"extra_javascript\" has no effect in TechDocs (remove it)",
                        "warning mkdocs.yml:4:1: \"INHERIT\" has no effect in TechDocs (remove it)",
                        "warning mkdocs.yml:5:1: \"site_desription\" has no effect in TechDocs"
                                + " (did you mean \"site_description\"?)");
    }

    @Test
    void notesPluginsAndExtensionsWithoutEffect() {
        DocsProject project = Project.of("""
                theme:
                  custom_dir: overrides
                plugins:
                  - techdocs-core:
                      use_pymdownx_blocks: true
                  - macros
                  - group:
                      plugins: [search, mkdocstrings]
                  - minify:
                      minify_html: true
                markdown_extensions:
                  - markdown.extensions.toc:
                      permalink: true
                  - admonitoin
                  - my.package:Extension
                """).read();

        assertThat(Project.problems(project))
                .containsExactly(
                        "info mkdocs.yml:3:3: \"theme.custom_dir\" has no effect in TechDocs",
                        "info mkdocs.yml:7:5: not evaluated: \"macros\", \"mkdocstrings\""
                                + " (they run Python; what they would insert stays as written)",
                        "info mkdocs.yml:10:5: the plug-in \"minify\" has no effect here",
                        "info mkdocs.yml:15:5: the Markdown extension \"admonitoin\" has no effect here"
                                + " (did you mean \"admonition\"?)",
                        "info mkdocs.yml:16:5: the Markdown extension \"my.package:Extension\" has no effect here");
        assertThat(project.config().plugins()).containsOnlyKeys("techdocs-core", "search");
        assertThat(project.config().extensions()).containsOnlyKeys("toc");
    }

    @Test
    void readsExtensionsFromAMapping() {
        MkdocsConfig config = Project.of("""
                markdown_extensions:
                  toc:
                    toc_depth: 3
                  tables:
                """).read().config();

        assertThat(config.extensions().keySet()).containsExactly("toc", "tables");
    }

    @Test
    void readsHowBadBrokenLinksAre() {
        DocsProject project = Project.of("""
                validation:
                  omitted_files: ignore
                  absolute_links: warn
                  nav:
                    not_found: info
                  links:
                    absolute_links: relative_to_docs
                    anchors: warn
                    unrecognized_links: ignore
                """).read();

        assertThat(Project.found(project)).isEmpty();
        assertThat(project.config().validation())
                .isEqualTo(new Validation(
                        Level.IGNORE,
                        new Validation.Links(Level.INFO, Level.WARN, false),
                        new Validation.Links(Level.WARN, Level.INFO, true),
                        Level.WARN,
                        Level.IGNORE));
    }

    @Test
    void reportsUnknownLevels() {
        DocsProject project = Project.of("validation: {links: {not_found: wran, anchors: relative_to_docs}}")
                .read();

        assertThat(Project.problems(project))
                .containsExactly(
                        "warning mkdocs.yml:2:33: \"validation.links.not_found\" must be one of warn, info, ignore,"
                                + " but is \"wran\" (did you mean \"warn\"?)",
                        "warning mkdocs.yml:2:48: \"validation.links.anchors\" must be one of warn, info, ignore,"
                                + " but is \"relative_to_docs\" (write warn, info or ignore)");
        assertThat(project.config().validation()).isEqualTo(Validation.DEFAULT);
    }

    @Test
    void readsWhatSearchLeavesOut() {
        MkdocsConfig config = Project.of("""
                plugins:
                  - search:
                      exclude: [drafts/*]
                  - exclude-search:
                      exclude:
                        - old.md
                """).read().config();

        assertThat(List.of("drafts/a.md", "old.md", "new.md"))
                .filteredOn(config.files().notSearched()::matches)
                .containsExactly("drafts/a.md", "old.md");
    }
}
