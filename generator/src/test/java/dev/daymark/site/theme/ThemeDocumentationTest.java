package dev.daymark.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import dev.daymark.config.ThemeSettings;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What {@code docs/themes.md} shows is what happens: its examples are taken from there. */
@Isolated("the class path that it closes takes jars along that others are reading")
class ThemeDocumentationTest {

    private static final ClassLoader CLASS_PATH = ThemeDocumentationTest.class.getClassLoader();
    private static final Pattern NAMED_FILE =
            Pattern.compile("`our-theme/([^`]+)`:\n\n```\\w+\n(.*?)```", Pattern.DOTALL);

    private static final String LOGO = "<svg class=\"logo\" aria-hidden=\"true\" viewBox=\"0 0 24 24\""
            + " fill=\"currentColor\"><path d=\"M12 2 3 20h18z\" /></svg>";

    private final String page;
    private final Path folder;

    ThemeDocumentationTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        page = Files.readString(Path.of("..", "docs", "themes.md"));
    }

    @Test
    void theConfigurationChoosesTheFolder() throws IOException, ConfigurationException {
        Files.createDirectory(folder.resolve("our-theme"));
        Path file = Files.writeString(folder.resolve("daymark.yaml"), block("yaml", ""));

        var portal = new ConfigurationReader(Map.of()).read(file).portal();

        assertThat(portal.name()).isEqualTo("Longshore");
        assertThat(portal.theme()).isEqualTo(new ThemeSettings.Folder("our-theme"));
        assertThat(portal.language()).isEqualTo("en");
    }

    @Test
    void theCompleteExampleDoesWhatIsSaidBelowIt() throws IOException {
        List<MatchResult> files = NAMED_FILE.matcher(page).results().toList();
        for (MatchResult file : files) {
            file(file.group(1), file.group(2));
        }
        Theme theme = theme();
        ThemedSite site = ThemedSite.of(theme, "layout");

        assertThat(files).hasSize(5);
        assertThat(theme.problems()).isEmpty();
        assertThat(site.asset("daymark", ".css")).contains("@layer theme {\n:root {\n  --accent: light-dark(#8c2f6b");
        assertThat(site.page())
                .contains(LOGO)
                .contains("<small>Harbour office</small>")
                .contains("Berths 4 to 9 are closed on Sunday.")
                .contains("<h1 dir=\"auto\">Teams</h1>");
        assertThat(ThemedSite.of(theme, "missing").page())
                .contains("<h1>Teams</h1><p>Ask the harbour master, who knows every berth.</p>")
                .contains("Berths 4 to 9 are closed on Sunday.");
    }

    @Test
    void everyTokenOfTheTableIsThere() throws IOException {
        String tokens = bundled("assets/styles/tokens.css");

        assertThat(tableCells("| tokens | for |")).hasSizeGreaterThan(30).allSatisfy(token -> assertThat(tokens)
                .contains((token.equals("-soft") ? "--ok-soft" : token) + ":"));
    }

    @Test
    void everyBlockOfTheTableCanBeOverridden() throws IOException {
        for (String row : table("| template | blocks |")) {
            List<String> names = codes(row);
            String template = bundled("templates/" + names.get(0) + ".peb");

            assertThat(names.subList(1, names.size())).isNotEmpty().allSatisfy(block -> assertThat(template)
                    .contains("{% block " + block + " %}"));
        }
    }

    @Test
    void aFontIsFoundAmongTheAssets() throws IOException {
        file("theme.css", block("css", "@font-face"));
        file("assets/fonts/serif.woff2", "font");

        assertThat(ThemedSite.of(theme(), "layout").asset("daymark", ".css"))
                .containsPattern("url\\(\"fonts/serif\\.[0-9a-f]{8}\\.woff2\"\\)")
                .contains("--sans: Serif, ");
    }

    @Test
    void aPictureStandsForTheBrand() throws IOException {
        file("assets/mark.png", "picture");
        file(
                "templates/frame/side.peb",
                "{% extends \"bundled/frame/side\" %}{% block brand %}" + found("`(<img src=[^`]*) …>`")
                        + " alt=\"\">{% endblock %}");

        assertThat(ThemedSite.of(theme(), "layout").page())
                .containsPattern("<img src=\"\\.\\./assets/mark\\.[0-9a-f]{8}\\.png\" alt=\"\">")
                .doesNotContain("class=\"brand\"");
    }

    @Test
    void aTextThatCountsHasItsForms() throws IOException {
        file("messages.properties", block("properties", "catalog.count"));

        assertThat(theme().words().text("catalog.count", 1)).isEqualTo("one ship");
        assertThat(theme().words().text("catalog.count", 12)).isEqualTo("12 ships");
    }

    @Test
    void aPartOfTheStyleSheetIsReplacedByItsName() throws IOException {
        String whole = ThemedSite.of(theme(), "layout").asset("daymark", ".css");
        file(found("`(assets/styles/[^`]+)` replaces one"), ".ours { color: red; }");

        assertThat(whole).contains(".bigsearch");
        assertThat(ThemedSite.of(theme(), "layout").asset("daymark", ".css"))
                .contains(".ours { color: red; }")
                .contains(".crumbs")
                .doesNotContain(".bigsearch {");
    }

    @Test
    void aJarHoldsTheSameFiles() throws IOException {
        Map<String, String> example = new TreeMap<>();
        NAMED_FILE.matcher(page).results().forEach(file -> example.put(file.group(1), file.group(2)));
        Path jar = folder.resolve("theme.jar");
        String name = found("`theme: (\\w+)` chooses it");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String line : block("", "META-INF/daymark.themes").lines().toList()) {
                String[] entry = line.replace("src/main/resources/", "").split(" +", 2);
                String file = entry[0].replace("daymark/themes/" + name + "/", "");
                out.putNextEntry(new JarEntry(entry[0]));
                out.write(example.getOrDefault(file, entry[1]).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }

        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, CLASS_PATH)) {
            ThemedSite site = ThemedSite.of(
                    Theme.load(Optional.of(ThemeLayer.named(name, classPath)), "en", classPath), "layout");

            assertThat(site.asset("daymark", ".css")).contains("--accent: light-dark(#8c2f6b");
            assertThat(site.page()).contains(LOGO);
        }
    }

    private Theme theme() {
        return Theme.load(Optional.of(ThemeLayer.folder(folder, "our-theme")), "en", CLASS_PATH);
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The first code of a language with some words in it. */
    private String block(String language, String words) {
        return Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(page)
                .results()
                .filter(block ->
                        block.group(1).equals(language) && block.group(2).contains(words))
                .findFirst()
                .orElseThrow()
                .group(2);
    }

    private String found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private List<String> table(String head) {
        return page.substring(page.indexOf(head))
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private List<String> tableCells(String head) {
        List<String> cells = new ArrayList<>();
        table(head).forEach(row -> cells.addAll(codes(row)));
        return cells;
    }

    private static List<String> codes(String text) {
        return Pattern.compile("`([^`]+)`")
                .matcher(text)
                .results()
                .map(code -> code.group(1))
                .toList();
    }

    private static String bundled(String name) throws IOException {
        return Files.readString(Path.of("..", "themes", "src", "main", "resources", "daymark", "theme")
                .resolve(name));
    }
}
