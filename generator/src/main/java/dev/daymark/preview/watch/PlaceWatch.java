package dev.daymark.preview.watch;

import dev.daymark.source.Place;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells in which places something has changed. Listens to the file system where that works well, and looks again and
 * again where it does not. Used by one thread, closed by any.
 */
public final class PlaceWatch implements AutoCloseable {

    private final Consumer<String> notes;
    private Watcher watcher;
    private Set<Place> places = Set.of();

    private PlaceWatch(Watcher watcher, Consumer<String> notes) {
        this.watcher = watcher;
        this.notes = notes;
    }

    /**
     * Begins to watch nothing.
     *
     * @param poll whether to look again and again in any case, as network drives need it
     * @param notes hears when changes will be noticed late
     */
    public static PlaceWatch open(boolean poll, Consumer<String> notes) {
        // On macOS the events of the platform are looked for only every ten seconds.
        boolean slowEvents =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        if (poll || slowEvents) {
            return new PlaceWatch(new PollingWatcher(), notes);
        }
        try {
            return new PlaceWatch(new EventWatcher(), notes);
        } catch (IOException e) {
            notes.accept(slow(e));
            return new PlaceWatch(new PollingWatcher(), notes);
        }
    }

    /** A watch by a given way, to be left when it fails. */
    static PlaceWatch by(Watcher watcher, Consumer<String> notes) {
        return new PlaceWatch(watcher, notes);
    }

    /**
     * From now on notices changes in these places and no others.
     *
     * @throws IOException when they cannot be looked at
     */
    public void watch(Set<Place> wanted) throws IOException {
        places = Set.copyOf(wanted);
        try {
            watcher.watch(places);
        } catch (IOException e) {
            lookInstead(e);
        }
    }

    /**
     * Waits until something changes, and then until it is quiet for a moment. What is new is watched before this returns.
     *
     * @throws InterruptedException when the thread is interrupted, or the watch is closed
     * @throws IOException when the places cannot be looked at
     */
    public Changes await() throws InterruptedException, IOException {
        while (true) {
            try {
                Changes changes = watcher.await();
                if (!changes.places().isEmpty()) {
                    return changes;
                }
            } catch (IOException e) {
                lookInstead(e);
                Changes everything = Changes.none();
                places.forEach(place -> everything.add(place, place.folder()));
                return everything;
            }
        }
    }

    private synchronized void lookInstead(IOException e) throws IOException {
        if (watcher instanceof PollingWatcher) {
            throw e;
        }
        notes.accept(slow(e));
        watcher.close();
        watcher = new PollingWatcher();
        watcher.watch(places);
    }

    private static String slow(IOException e) {
        return "Changes are noticed a little later: the system does not tell of them (" + e.getMessage() + ")";
    }

    @Override
    public synchronized void close() {
        watcher.close();
    }
}
