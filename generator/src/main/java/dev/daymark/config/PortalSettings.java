package dev.daymark.config;

import java.util.Optional;

/**
 * What the portal is called and how it looks.
 *
 * @param name such as that of the organisation
 * @param url where the portal will be published, for canonical links; http or https
 * @param theme how it looks
 * @param language of the interface, as a BCP 47 tag
 * @param urls how links name folders
 * @param people how much of people is shown
 * @param compress whether files have compressed twins
 */
public record PortalSettings(
        String name,
        Optional<String> url,
        ThemeSettings theme,
        String language,
        Urls urls,
        People people,
        Compress compress) {

    /** The settings where nothing is said. */
    public static final PortalSettings DEFAULT = new PortalSettings(
            "Developer portal", Optional.empty(), ThemeSettings.DEFAULT, "en", Urls.FILE, People.FULL, Compress.NONE);

    /** How links name folders. */
    public enum Urls {
        /** Links end in {@code index.html}: work from disk and everywhere else. */
        FILE,
        /** Links end in a slash: for hosts that serve folders. */
        DIRECTORY
    }

    /** Whether files have compressed twins, for servers that send those. */
    public enum Compress {
        /** They have none. */
        NONE,
        /** Beside {@code index.html} is {@code index.html.gz}. */
        GZIP
    }

    /** How much of people is shown. */
    public enum People {
        /** No person anywhere. */
        NONE,
        /** Names without addresses and pictures. */
        NAMES,
        /** Everything that descriptors say. */
        FULL
    }
}
