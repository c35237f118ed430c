package dev.daymark.preview.watch;

import dev.daymark.source.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks at sizes and times of modification again and again: the slow way that works everywhere. */
final class PollingWatcher implements Watcher {

    private static final long BETWEEN_MILLIS = 500;

    /** Of the time that passes, looking takes at most one part in this many. */
    private static final long SHARE = 10;

    private final CountDownLatch closed = new CountDownLatch(1);
    private Map<Place, Map<Path, Stamp>> known = Map.of();
    private long lookMillis;

    /** By what a change of a file is told. Only that a folder is there counts: its time changes with its entries. */
    private record Stamp(FileTime modified, long size) {

        private static final FileTime ALWAYS = FileTime.fromMillis(0);

        static Stamp of(BasicFileAttributes attributes) {
            return attributes.isDirectory()
                    ? new Stamp(ALWAYS, 0)
                    : new Stamp(attributes.lastModifiedTime(), attributes.size());
        }
    }

    @Override
    public void watch(Set<Place> places) throws IOException {
        Map<Place, Map<Path, Stamp>> wanted = new HashMap<>();
        for (Place place : places) {
            Map<Path, Stamp> stamps = known.get(place);
            wanted.put(place, stamps == null ? look(place) : stamps);
        }
        known = wanted;
    }

    @Override
    public Changes await() throws InterruptedException, IOException {
        Changes changes = Changes.none();
        do {
            pause(Math.max(BETWEEN_MILLIS, SHARE * lookMillis));
        } while (!look(changes));
        for (long begin = System.nanoTime(); System.nanoTime() - begin < TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS); ) {
            pause(QUIET_MILLIS);
            if (!look(changes)) {
                break;
            }
        }
        return changes;
    }

    private void pause(long millis) throws InterruptedException {
        if (closed.await(millis, TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("closed");
        }
    }

    /** Looks everywhere. Whether anything has changed. */
    private boolean look(Changes changes) throws IOException {
        long begin = System.nanoTime();
        boolean changed = false;
        for (Map.Entry<Place, Map<Path, Stamp>> entry : known.entrySet()) {
            Map<Path, Stamp> now = look(entry.getKey());
            if (!now.equals(entry.getValue())) {
                changes.add(entry.getKey(), difference(entry.getKey(), entry.getValue(), now));
                entry.setValue(now);
                changed = true;
            }
        }
        lookMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        return changed;
    }

    private static Path difference(Place place, Map<Path, Stamp> before, Map<Path, Stamp> now) {
        Map<Path, Stamp> other = new HashMap<>(now);
        other.entrySet().removeAll(before.entrySet());
        Map<Path, Stamp> gone = new HashMap<>(before);
        gone.keySet().removeAll(now.keySet());
        other.putAll(gone);
        return other.keySet().stream().sorted().findFirst().orElse(place.folder());
    }

    private static Map<Path, Stamp> look(Place place) throws IOException {
        Map<Path, Stamp> stamps = new HashMap<>();
        if (Files.isDirectory(place.folder())) {
            Folders.Interest interest = new Folders.Interest(place, place.names());
            Folders.visit(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    stamps.put(folder, Stamp.of(attributes));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (interest.includes(Folders.name(file))) {
                        stamps.put(file, Stamp.of(attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return stamps;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
