package dev.daymark.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the system wants programs to keep what can be made again: the XDG Base Directory Specification, and its
 * counterparts of macOS and Windows.
 */
final class CacheHome {

    private static final Path OURS = Path.of(".daymark", "cache");

    private CacheHome() {}

    /** The folder that somebody named, else our own below the user's caches. */
    static Path or(@Nullable File named) {
        if (named != null) {
            return named.toPath();
        }
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
        }
        Path habit = name.startsWith("mac") ? home.resolve("Library/Caches") : home.resolve(".cache");
        return absolute(environment.get("XDG_CACHE_HOME"), habit);
    }

    /** "If an implementation encounters a relative path in any of these variables it should […] ignore it." */
    private static Path absolute(@Nullable String named, Path otherwise) {
        boolean usable = named != null && !named.isBlank() && new File(named).isAbsolute();
        return (usable ? Path.of(named) : otherwise).resolve(OURS);
    }
}
