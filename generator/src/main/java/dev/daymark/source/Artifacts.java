package dev.daymark.source;

import java.io.IOException;
import java.nio.file.Path;

/** Where harvests are found that were deployed to Maven repositories. Maven itself knows that, and nothing else here does. */
public interface Artifacts {

    /** The type of harvests. */
    String TYPE = "zip";

    /** The classifier of harvests. */
    String CLASSIFIER = "harvest";

    /** Where there is no Maven. */
    Artifacts NONE = coordinates -> {
        throw new IOException("artifacts of Maven repositories are read by goals of the Maven plugin only");
    };

    /**
     * Finds a harvest.
     *
     * @param coordinates {@code group:artifact:version}; the version may be a range, {@code LATEST} or {@code RELEASE}
     * @return the file on this machine
     * @throws IOException when there is none, or its repository cannot be asked
     */
    Path harvest(String coordinates) throws IOException;
}
