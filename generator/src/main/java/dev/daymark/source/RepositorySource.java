package dev.daymark.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

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

        /**
         * Opens it at a commit that was read before, wherever its branch leads by now. What nobody has committed is read as
         * it lies there.
         *
         * @param commit its id
         * @throws IOException when it cannot be opened, or no longer has the commit
         */
        default Repository openAt(String commit) throws IOException {
            return open();
        }

        /**
         * Everything on which its content depends, told without opening it: two equal texts stand for equal content,
         * from run to run.
         *
         * @return empty when only opening it can tell
         * @throws IOException when something cannot be read
         */
        default Optional<String> state() throws IOException {
            return Optional.empty();
        }

        /** Where on this machine its content can change; none when it is elsewhere. */
        List<Place> places();

        /** What its forge says of it; empty where no forge was asked. */
        default Optional<ForgeFacts> forge() {
            return Optional.empty();
        }
    }
}
