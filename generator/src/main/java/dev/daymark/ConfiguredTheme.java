package dev.daymark;

import dev.daymark.config.PortalSettings;
import dev.daymark.config.ThemeSettings;
import dev.daymark.site.theme.Theme;
import dev.daymark.site.theme.ThemeLayer;
import dev.daymark.source.Place;
import java.nio.file.Path;
import java.util.Optional;

/** The theme and the language that the configuration names. */
record ConfiguredTheme(ThemeSettings theme, String language, Path folder) {

    static ConfiguredTheme of(PortalSettings settings, Path folder) {
        return new ConfiguredTheme(settings.theme(), settings.language(), folder);
    }

    Theme load(ClassLoader classPath) {
        return Theme.load(own(classPath), language, classPath);
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
