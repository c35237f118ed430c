package dev.daymark.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.daymark.problem.Problem;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** An organisation's theme over the bundled one. */
@Isolated("the class path that it closes takes jars along that others are reading")
class ThemeTest {

    private static final ClassLoader CLASS_PATH = ThemeTest.class.getClassLoader();

    private final Path folder;

    ThemeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void overridesOneBlockAndKeepsTheRest() throws IOException {
        file("templates/layout.peb", """
                {% extends "bundled/layout" %}
                {% block main %}<p>ours</p>{{ parent() }}{% endblock %}
                """);

        assertThat(page(theme("en"), "layout"))
                .startsWith("<!doctype html>")
                .contains("<p>ours</p>")
                .contains("<h1 dir=\"auto\">Teams</h1>")
                .contains("class=\"brand\"");
    }

    @Test
    void overridesABlockOfAPartThatPagesInclude() throws IOException {
        file("templates/hello.peb", "{% extends \"layout\" %}{% block main %}hello{% endblock %}");
        file("templates/frame/bar.peb", "<header>{{ page.title }} of ours</header>");
        file("templates/frame/side.peb", """
                {% extends "bundled/frame/side" %}
                {% block stamp %}<p>kept in harbour</p>{% endblock %}
                """);

        assertThat(page(theme("en"), "hello"))
                .contains("<header>Teams of ours</header>")
                .contains("hello</main>")
                .contains("class=\"brand\"")
                .contains("<p>kept in harbour</p>")
                .doesNotContain("class=\"stamp\"");
    }

    @Test
    void replacesSingleWordsAndKeepsTheRest() throws IOException {
        file("messages.properties", "frame.tagline=Harbour office\n");
        Theme theme = theme("en");

        assertThat(theme.words().text("frame.tagline")).isEqualTo("Harbour office");
        assertThat(theme.words().text("catalog.title")).isEqualTo("Catalog");
    }

    @Test
    void speaksALanguageAndFallsBackToEnglish() throws IOException {
        file("messages_uk.properties", """
                catalog.count={0} обʼєкта
                catalog.count.few={0} обʼєкти
                catalog.count.many={0} обʼєктів
                catalog.count.one={0} обʼєкт
                script.number.group=\\u00a0
                """);
        Theme theme = theme("uk-UA");

        assertThat(theme.words().text("catalog.count", 21)).isEqualTo("21 обʼєкт");
        assertThat(theme.words().text("catalog.count", 3)).isEqualTo("3 обʼєкти");
        assertThat(theme.words().text("catalog.count", 1200)).isEqualTo("1\u00a0200 обʼєктів");
        assertThat(theme.words().text("catalog.title")).isEqualTo("Catalog");
        assertThat(page(theme, "layout")).contains("<html lang=\"uk-UA\" dir=\"ltr\"");
    }

    @Test
    void takesNoPluralFormOfAWeakerFile() throws IOException {
        file("messages.properties", "catalog.count={0} things\n");

        assertThat(theme("en").words().text("catalog.count", 1)).isEqualTo("1 things");
    }

    @Test
    void prefersTheWordsOfARegionToThoseOfItsLanguage() throws IOException {
        file("messages.properties", "a=root\nb=root\nc=root\n");
        file("messages_pt.properties", "b=pt\nc=pt\n");
        file("messages_pt_BR.properties", "c=br\n");
        var words = theme("pt-BR").words();

        assertThat(words.text("a") + words.text("b") + words.text("c")).isEqualTo("rootptbr");
    }

    @Test
    void writesFromRightToLeft() throws IOException {
        assertThat(page(theme("ar"), "layout")).contains("<html lang=\"ar\" dir=\"rtl\"");
        assertThat(page(theme("ku-Arab"), "layout")).contains("dir=\"rtl\"");
        assertThat(page(theme("uz-Latn"), "layout")).contains("dir=\"ltr\"");
    }

    @Test
    void addsRulesAndScriptWithTheFilesTheyName() throws IOException {
        file("theme.css", ":root { --accent: #123456; }\n@font-face { src: url('fonts/serif.woff2'); }\n");
        file("theme.js", "Daymark.ours = 1;\n");
        file("assets/fonts/serif.woff2", "font");
        ThemedSite site = ThemedSite.of(theme("en"), "layout");

        assertThat(site.asset("daymark", ".css"))
                .containsPattern("(?s)@layer theme \\{\n:root \\{ --accent: #123456; }"
                        + ".*src: url\\(\"fonts/serif\\.[0-9a-f]{8}\\.woff2\"\\).*@layer print");
        assertThat(site.asset("fonts/serif", ".woff2")).isEqualTo("font");
        assertThat(site.asset("daymark", ".js")).contains("Daymark.ours = 1;");
    }

    @Test
    void replacesOneIconAndAddsAnother() throws IOException {
        file(
                "icons.svg",
                "<svg><symbol id=\"i-menu\"><path d=\"M1 1\"/></symbol><symbol id=\"i-buoy\"><path/></symbol></svg>");
        file("templates/icons.peb", "{{ icon('menu') }}{{ icon('buoy') }}{{ icon('home') }}{{ icons() }}");

        assertThat(page(theme("en"), "icons"))
                .contains("<symbol id=\"i-menu\"><path d=\"M1 1\"/></symbol>")
                .contains("#i-buoy")
                .contains("<symbol id=\"i-home\" viewBox");
    }

    @Test
    void drawsALogoOfPlainShapesIntoThePage() throws IOException {
        file("logo.svg", """
                <?xml version="1.0"?>
                <!-- drawn by hand -->
                <svg xmlns="http://www.w3.org/2000/svg" id="a" width="48" height="48" viewBox="0 0 24 24"><title>Ours</title>
                  <path d="M1 1h22" fill="currentColor"/></svg>
                """);

        assertThat(page(theme("en"), "layout"))
                .contains("<svg class=\"logo\" aria-hidden=\"true\" viewBox=\"0 0 24 24\">"
                        + "<path d=\"M1 1h22\" fill=\"currentColor\" /></svg><span dir=\"auto\">Longshore");
    }

    @Test
    void linksALogoThatIsMoreThanShapes() throws IOException {
        file("logo.svg", "<svg viewBox='0 0 90 30'><style>path{fill:red}</style><path onclick='x()' d='M1 1'/></svg>");
        file("logo-dark.svg", "<svg width='90' height='30px'><script>x()</script></svg>");
        ThemedSite site = ThemedSite.of(theme("en"), "layout");

        assertThat(site.page())
                .containsPattern("<img class=\"logo wordmark on-light\" src=\"../assets/logo.[0-9a-f]{8}.svg\""
                        + " width=\"90\" height=\"30\" alt=\"\">"
                        + "<img class=\"logo wordmark on-dark\" src=\"../assets/logo-dark.[0-9a-f]{8}.svg\"")
                .doesNotContain("x()");
        assertThat(site.asset("logo", ".svg")).contains("path{fill:red}");
    }

    @Test
    void saysThatALogoIsNone() throws IOException {
        file("logo.svg", "PNG");

        assertThatThrownBy(() -> theme("en")).hasMessage("ours/logo.svg: no <svg> in it");
    }

    @Test
    void takesTheColourOfTheBrowsersFrameFromTheTokens() throws IOException {
        file("theme.css", ":root { --bg: light-dark(#fafafa, oklch(0 0 0)); }");
        file("favicon.svg", "<svg/>");
        ThemedSite site = ThemedSite.of(theme("en"), "layout");

        assertThat(site.page())
                .contains("<meta name=\"theme-color\" content=\"#fafafa\" media=\"(prefers-color-scheme: light)\">")
                .contains("<meta name=\"theme-color\" content=\"#000000\" media=\"(prefers-color-scheme: dark)\">");
        assertThat(site.asset("favicon", ".svg")).isEqualTo("<svg/>");
    }

    @Test
    void warnsOfFaintColoursMisspeltNamesAndMissingWords() throws IOException {
        file("theme.css", ":root {\n  --accent: light-dark(#5fb0c4, #6cc9dc);\n}\n");
        file("messages.properties", "a.word.of.ours=1\n\nframe.taglin=2\n");
        file("messages_sv.properties", "catalog.title=Katalog\ncatalog.count={0} saker\n");

        assertThat(theme("en").problems())
                .extracting(Problem::code, problem -> problem.location().inRun())
                .containsExactly(
                        tuple("theme-name", "ours/messages.properties:3"), tuple("theme-contrast", "ours/theme.css:2"));
        assertThat(theme("sv").problems())
                .filteredOn(problem -> problem.code().equals("theme-language"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location().inRun()).isEqualTo("ours/messages_sv.properties");
                    assertThat(problem.message())
                            .matches(
                                    "\\d+ of \\d+ texts are not there in \"sv\": a.word.of.ours, apis.empty.next, .*, …")
                            .doesNotContain("catalog.title");
                });
        assertThat(theme("tlh").problems())
                .filteredOn(problem -> problem.code().equals("theme-language"))
                .extracting(Problem::message)
                .containsExactly("the theme has no words in the language \"tlh\"");
    }

    @Test
    void findsNothingWrongWithTheBundledTheme() {
        assertThat(Theme.load(Optional.empty(), CLASS_PATH).problems()).isEmpty();
    }

    @Test
    void namesFileAndLineOfEveryMistake() throws IOException {
        file("templates/word.peb", "\n\n{{ message('frame.taglin') }}");
        assertThatThrownBy(() -> page(theme("en"), "word"))
                .hasMessage("ours/templates/word.peb:3: messages.properties has no \"frame.taglin\";"
                        + " did you mean \"frame.tagline\"?");

        file(
                "templates/layout.peb",
                "{% extends \"bundled/layout\" %}\n{% block main %}{{ page.titel }}{% endblock %}");
        assertThatThrownBy(() -> page(theme("en"), "layout")).hasMessageStartingWith("ours/templates/layout.peb:2: ");

        file("templates/open.peb", "\n{% block main %}");
        assertThatThrownBy(() -> page(theme("en"), "open")).hasMessageStartingWith("ours/templates/open.peb:2: ");

        file("templates/picture.peb", "{{ asset('no.svg') }}");
        assertThatThrownBy(() -> page(theme("en"), "picture"))
                .hasMessage("ours/templates/picture.peb:1: the theme has no asset \"no.svg\"");

        file("messages.properties", "a=b\nc=\\u12\n");
        assertThatThrownBy(() -> theme("en")).hasMessageStartingWith("ours/messages.properties:2: ");
    }

    @Test
    void namesThePartThatIsMissing() throws IOException {
        file("assets/daymark.css.parts", "# ours\nstyles/layers.css\nstyles/absent.css\n");
        assertThatThrownBy(() -> ThemedSite.of(theme("en"), "layout"))
                .hasMessageEndingWith("ours/assets/daymark.css.parts:3: the theme has no asset \"styles/absent.css\"");

        Files.delete(folder.resolve("assets/daymark.css.parts"));
        file("theme.css", "\n:root { background: url(sea.png) }");
        assertThatThrownBy(() -> ThemedSite.of(theme("en"), "layout"))
                .hasMessageEndingWith("ours/theme.css:2: the theme has no asset \"sea.png\"");
    }

    @Test
    void readsAThemeFromAJar(@TempDir Path elsewhere) throws IOException {
        Path jar = elsewhere.resolve("beacon.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, "daymark/themes/beacon/messages.properties", "frame.tagline=Light on every page\n");
            entry(
                    out,
                    "daymark/themes/beacon/templates/layout.peb",
                    "{% extends \"bundled/layout\" %}{% block main %}beacon{% endblock %}");
        }
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, CLASS_PATH)) {
            Theme theme = Theme.load(Optional.of(ThemeLayer.named("beacon", classPath)), "en", classPath);

            assertThat(page(theme, "layout"))
                    .contains("Light on every page")
                    .contains("beacon</main>")
                    .contains("class=\"brand\"");
        }
    }

    private static void entry(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Theme theme(String language) {
        return Theme.load(Optional.of(ThemeLayer.folder(folder, "ours")), language, CLASS_PATH);
    }

    private static String page(Theme theme, String template) throws IOException {
        return ThemedSite.of(theme, template).page();
    }
}
