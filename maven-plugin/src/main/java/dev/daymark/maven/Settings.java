package dev.daymark.maven;

import dev.daymark.ConfigurationPlace;
import dev.daymark.config.Configuration;
import dev.daymark.config.ConfigurationException;
import dev.daymark.config.SourceSettings;
import dev.daymark.problem.FailOn;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration and the parameters of a goal say together. A parameter wins over the configuration, and that
 * over the goal's own habit.
 *
 * @param configuration the configuration
 * @param folder where its relative paths begin
 */
record Settings(Configuration configuration, Path folder) {

    private static final String DEFAULT_BASELINE = "daymark-baseline.yaml";

    /**
     * Reads the configuration that is named; else the one that lies here; else there is just the repository here.
     *
     * @throws MojoFailureException when the named file is missing, or the file has mistakes
     */
    static Settings read(File here, @Nullable File named) throws MojoExecutionException, MojoFailureException {
        ConfigurationPlace place = place(here, named);
        try {
            return new Settings(place.read(), place.folder());
        } catch (ConfigurationException e) {
            throw Failure.of(e, place.file());
        } catch (IOException e) {
            throw Failure.toRead(place.file(), e);
        }
    }

    /**
     * Where the configuration is, or would be.
     *
     * @throws MojoFailureException when the named file is missing
     */
    static ConfigurationPlace place(File here, @Nullable File named) throws MojoFailureException {
        ConfigurationPlace place =
                new ConfigurationPlace(here.toPath(), Optional.ofNullable(named).map(File::toPath), System.getenv());
        boolean wanted = named != null || Files.exists(place.file());
        if (wanted && !Files.isRegularFile(place.file())) {
            throw Failure.of(
                    "There is no configuration file " + place.file(),
                    "Name the file with -Ddaymark.config=…, or leave the parameter out for " + Configuration.FILE_NAME
                            + " in the current folder.");
        }
        return place;
    }

    /** Whether a path does not say all of where a problem is: there can be several repositories. */
    boolean severalRepositories() {
        return !configuration.sources().stream().allMatch(SourceSettings.RepositoryHere.class::isInstance);
    }

    FailOn failOn(@Nullable String parameter, FailOn habit) throws MojoFailureException {
        if (parameter == null) {
            return configuration.checks().failOn().orElse(habit);
        }
        return FailOn.parse(parameter)
                .orElseThrow(() -> Failure.of(
                        "daymark.failOn is \"" + parameter + "\"",
                        "Write one of "
                                + Arrays.stream(FailOn.values())
                                        .map(FailOn::label)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    BaselineFile baseline(@Nullable File parameter) {
        if (parameter != null) {
            return new BaselineFile(parameter.toPath(), true);
        }
        Optional<String> configured = configuration.checks().baseline();
        return new BaselineFile(folder.resolve(configured.orElse(DEFAULT_BASELINE)), configured.isPresent());
    }
}
