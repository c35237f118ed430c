package dev.daymark;

import dev.daymark.binary.Digest;
import dev.daymark.config.PortalSettings;
import dev.daymark.config.ThemeSettings;
import dev.daymark.site.theme.Theme;
import dev.daymark.site.theme.ThemeLayer;
import dev.daymark.source.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The theme and the language that the configuration names. */
record ConfiguredTheme(ThemeSettings theme, String language, Path folder) {

    static ConfiguredTheme of(PortalSettings settings, Path folder) {
        return new ConfiguredTheme(settings.theme(), settings.language(), folder);
    }

    Theme load(ClassLoader classPath) {
        return Theme.load(own(classPath), language, classPath);
    }

    /**
     * A digest of all that it adds to what pages show.
     *
     * @param edition of Daymark, with the theme that it brings
     * @return empty when that cannot be told, as of a theme from a jar
     */
    Optional<String> look(List<String> edition) {
        List<String> parts = new ArrayList<>(edition);
        parts.add(language);
        if (theme instanceof ThemeSettings.Folder own) {
            try (Stream<Path> files = Files.walk(folder.resolve(own.path()), FileVisitOption.FOLLOW_LINKS)) {
                for (Path file :
                        (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    parts.add(folder.relativize(file).toString());
                    parts.add(Digest.of(Files.readAllBytes(file)));
                }
            } catch (IOException | UncheckedIOException e) {
                return Optional.empty();
            }
        } else if (!((ThemeSettings.Named) theme).isDefault()) {
            return Optional.empty();
        }
        return Optional.of(Digest.of(parts));
    }

    /** Where it can change; nowhere if it comes from a jar. */
    Optional<Place> place() {
        return theme instanceof ThemeSettings.Folder own
                ? Optional.of(Place.tree(folder.resolve(own.path())))
                : Optional.empty();
    }

    private Optional<ThemeLayer> own(ClassLoader classPath) {
        if (theme instanceof ThemeSettings.Named named) {
            return named.isDefault() ? Optional.empty() : Optional.of(ThemeLayer.named(named.name(), classPath));
        }
        String path = ((ThemeSettings.Folder) theme).path();
        return Optional.of(ThemeLayer.folder(folder.resolve(path), path));
    }
}
