package dev.daymark.preview.watch;

import dev.daymark.source.Place;
import java.io.IOException;
import java.util.Set;

/** A way to notice changes. Used by one thread, closed by any. */
interface Watcher extends AutoCloseable {

    /** Changes that follow each other more quickly than this belong together. */
    long QUIET_MILLIS = 60;

    /** Things that change all the time are told of after so long. */
    long MOST_MILLIS = 2_000;

    /**
     * From now on notices changes in these places and no others.
     *
     * @throws IOException when the system does not let so many folders be watched
     */
    void watch(Set<Place> places) throws IOException;

    /**
     * Waits until something changes, and then until it is quiet again. What is new in a place is watched before this
     * returns, so that whoever reads the places then misses nothing.
     *
     * @throws InterruptedException when the waiting thread is interrupted or the watcher is closed
     * @throws IOException when the system does not let so many folders be watched
     */
    Changes await() throws InterruptedException, IOException;

    @Override
    void close();
}
