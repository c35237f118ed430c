package dev.daymark.source;

import java.io.IOException;
import java.util.List;

/** A place where repositories come from. */
public interface RepositorySource {

    /**
     * Lists the repositories without reading them.
     *
     * @return sorted by name
     * @throws IOException when the place itself cannot be read
     */
    List<RepositoryHandle> repositories() throws IOException;

    /** Where on this machine repositories can come and go; none where they come from elsewhere. */
    List<Place> places();

    /**
     * A repository that can be opened. Opening happens on the thread that reads it. Handles that lead to the same
     * repository in the same way are equal.
     */
    interface RepositoryHandle {

        /** What its place calls it. Two repositories of a run may have the same: the run tells them apart. */
        String name();

        /**
         * Opens it.
         *
         * @throws IOException when it cannot be opened; the run reports that and goes on
         */
        Repository open() throws IOException;

        /** Where on this machine its content can change; none when it is elsewhere. */
        List<Place> places();
    }
}
