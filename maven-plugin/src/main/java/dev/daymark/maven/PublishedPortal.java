package dev.daymark.maven;

import dev.daymark.source.PublishedSite;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;

/** The portal that a goal compares with. */
final class PublishedPortal {

    private PublishedPortal() {}

    /**
     * A portal.
     *
     * @param place an http or https address, or a folder
     * @param here where a relative folder begins
     */
    static PublishedSite at(String place, File here) throws MojoFailureException {
        try {
            return PublishedSite.at(place, here.toPath());
        } catch (IllegalArgumentException e) {
            throw Failure.of(
                    "daymark.against is \"" + place + "\"",
                    "Write the address of a portal, such as https://portal.example.com, or its folder.");
        }
    }
}
