package dev.daymark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.config.Configuration;
import dev.daymark.problem.FailOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private final Path folder;

    SettingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void withoutAFileTheRepositoryHereIsMeant() throws MojoExecutionException, MojoFailureException {
        Settings settings = Settings.read(folder.toFile(), null);

        assertThat(settings).isEqualTo(new Settings(Configuration.ofRepositoryHere(), folder));
        assertThat(settings.severalRepositories()).isFalse();
    }

    @Test
    void pathsBeginAtTheFolderOfTheFile() throws IOException, MojoExecutionException, MojoFailureException {
        Path file = write("conf/portal.yaml", "sources: [{directory: .}]");

        Settings settings = Settings.read(folder.toFile(), file.toFile());

        assertThat(settings.folder()).isEqualTo(file.getParent());
        assertThat(settings.severalRepositories()).isTrue();
    }

    @Test
    void aNamedFileMustBeThere() {
        Path missing = folder.resolve("portal.yaml");

        assertThatThrownBy(() -> Settings.read(folder.toFile(), missing.toFile()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("There is no configuration file " + missing + "\nName the file");
    }

    @Test
    void mistakesComeFirstAndAdviceSecond() throws IOException {
        Path file = write("daymark.yaml", "portal:\n  nam: Longshore\n");

        assertThatThrownBy(() -> Settings.read(folder.toFile(), null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("daymark.yaml:2:3: error configuration-key: unknown key \"nam\"\n"
                        + "    did you mean \"name\"?\n"
                        + "The file is " + file);
    }

    @Test
    void aParameterWinsOverTheFileAndTheFileOverTheHabit()
            throws IOException, MojoExecutionException, MojoFailureException {
        Settings silent = Settings.read(folder.toFile(), null);
        write("daymark.yaml", "checks: {failOn: warning}");
        Settings spoken = Settings.read(folder.toFile(), null);

        assertThat(silent.failOn(null, FailOn.ERROR)).isEqualTo(FailOn.ERROR);
        assertThat(spoken.failOn(null, FailOn.ERROR)).isEqualTo(FailOn.WARNING);
        assertThat(spoken.failOn("never", FailOn.ERROR)).isEqualTo(FailOn.NEVER);
        assertThatThrownBy(() -> spoken.failOn("fatal", FailOn.ERROR))
                .hasMessage("daymark.failOn is \"fatal\"\nWrite one of error, warning, never.");
    }

    @Test
    void aBaselineThatSomebodyNamedMustBeThere() throws IOException, MojoExecutionException, MojoFailureException {
        assertThat(Settings.read(folder.toFile(), null).baseline(null).read().size())
                .isZero();

        write("daymark.yaml", "checks: {baseline: known.yaml}");
        BaselineFile configured = Settings.read(folder.toFile(), null).baseline(null);

        assertThatThrownBy(configured::read)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("There is no baseline " + folder.resolve("known.yaml"));
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
