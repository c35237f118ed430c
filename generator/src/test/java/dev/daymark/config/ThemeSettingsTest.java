package dev.daymark.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.daymark.problem.Problem;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("the class path that it closes takes jars along that others are reading")
class ThemeSettingsTest {

    private final Path folder;
    private final URLClassLoader classPath;

    ThemeSettingsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path jar = folder.resolve("beacon.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/daymark.themes"));
            out.write("# ours\nbeacon\n\n  buoy\n".getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        classPath =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
    }

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(folder.resolve("our-theme"));
        Files.createDirectories(folder.resolve("beacon"));
    }

    @AfterEach
    void close() throws IOException {
        classPath.close();
    }

    @Test
    void isTheDefaultUnlessSomethingElseIsSaid() throws Exception {
        assertThat(read("portal: {name: Longshore}")).isEqualTo(ThemeSettings.DEFAULT);
        assertThat(read("portal: {theme: default}")).isEqualTo(ThemeSettings.DEFAULT);
    }

    @Test
    void isAFolderOrAThemeOfAJar() throws Exception {
        assertThat(read("portal: {theme: our-theme}")).isEqualTo(new ThemeSettings.Folder("our-theme"));
        assertThat(read("portal: {theme: buoy}")).isEqualTo(new ThemeSettings.Named("buoy"));
    }

    @Test
    void prefersTheNameToAFolderThatIsCalledAlike() throws Exception {
        assertThat(read("portal: {theme: beacon}")).isEqualTo(new ThemeSettings.Named("beacon"));
        assertThat(read("portal: {theme: ./beacon}")).isEqualTo(new ThemeSettings.Folder("./beacon"));
    }

    @Test
    void namesTheThemesThereAreWhenItIsNeither() throws IOException {
        Problem mistake = mistake("portal:\n  theme: becon\n");

        assertThat(mistake.location().inRepository()).isEqualTo("daymark.yaml:2:10");
        assertThat(mistake.message()).isEqualTo("\"theme\" names neither a theme nor a folder: \"becon\"");
        assertThat(mistake.hint())
                .contains("did you mean \"beacon\"? the themes here are: beacon, buoy, default;"
                        + " relative paths begin where daymark.yaml lies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "de_DE", "e", "de-", "x-klingon", "1"})
    void wantsALanguageTag(String language) throws IOException {
        assertThat(mistake("portal: {language: '" + language + "'}").message())
                .isEqualTo("\"language\" must be a language tag such as en, de or pt-BR, but is \"" + language + "\"");
    }

    private ThemeSettings read(String yaml) throws IOException, ConfigurationException {
        Path file = Files.writeString(folder.resolve("daymark.yaml"), yaml);
        return new ConfigurationReader(Map.of(), classPath).read(file).portal().theme();
    }

    private Problem mistake(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("daymark.yaml"), yaml);
        ConfigurationException mistake = catchThrowableOfType(
                ConfigurationException.class, () -> new ConfigurationReader(Map.of(), classPath).read(file));
        return mistake.problems().get(0);
    }
}
