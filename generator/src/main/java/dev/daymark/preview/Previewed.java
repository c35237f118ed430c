package dev.daymark.preview;

import dev.daymark.config.ConfigurationException;
import dev.daymark.source.Place;
import java.io.IOException;
import java.util.Set;

/** What is previewed: something that can be built again and again. Used by one thread. */
public interface Previewed {

    /**
     * Builds.
     *
     * @param changed the places in which something has changed since the last call; empty the first time
     * @param watching is told where changes matter, before anything is read there, and also when the build fails; and how
     *     far the build is
     * @return the site; the same object as the last time when nothing of it has changed
     * @throws ConfigurationException when the configuration has mistakes
     * @throws dev.daymark.site.theme.ThemeException when the theme has mistakes
     * @throws IOException when something cannot be read
     */
    PreviewedSite build(Set<Place> changed, Watching watching) throws ConfigurationException, IOException;

    /** Takes the places in which changes matter, and hears how far the build is. */
    interface Watching {

        /**
         * From now on notices changes in these places and no others.
         *
         * @throws IOException when they cannot be watched
         */
        void watch(Set<Place> places) throws IOException;

        /** The build has come so far. Told by one thread at a time, and no more when the build is over. */
        default void reached(Stage stage) {}
    }
}
