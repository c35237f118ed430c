package dev.daymark.preview.watch;

import dev.daymark.preview.watch.Folders.Interest;
import dev.daymark.source.Place;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Listens to the events of the file system. Those come folder by folder, so that each folder is registered. */
final class EventWatcher implements Watcher {

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final WatchService service;
    private Set<Place> places = Set.of();
    private Map<WatchKey, Watched> watched = Map.of();

    /** A registered folder. */
    private record Watched(Path folder, List<Interest> interests) {}

    EventWatcher() throws IOException {
        service = FileSystems.getDefault().newWatchService();
    }

    @Override
    public void watch(Set<Place> wanted) throws IOException {
        if (!wanted.equals(places)) {
            register(wanted);
        }
    }

    private void register(Set<Place> wanted) throws IOException {
        Map<WatchKey, Watched> registered = new HashMap<>();
        for (Map.Entry<Path, List<Interest>> folder : Folders.of(wanted).entrySet()) {
            try {
                WatchKey key = folder.getKey().register(service, KINDS);
                registered
                        .computeIfAbsent(key, any -> new Watched(folder.getKey(), new ArrayList<>()))
                        .interests
                        .addAll(folder.getValue());
            } catch (NoSuchFileException | NotDirectoryException e) {
                // It went a moment ago; the folder above tells.
            }
        }
        // A folder that was renamed keeps its key, so that only keys that nothing uses are given up.
        watched.keySet().stream().filter(key -> !registered.containsKey(key)).forEach(WatchKey::cancel);
        watched = registered;
        places = Set.copyOf(wanted);
    }

    @Override
    public Changes await() throws InterruptedException, IOException {
        try {
            Changes changes = Changes.none();
            boolean folders = false;
            long begin = System.nanoTime();
            for (WatchKey key = service.take(); key != null; key = next(begin)) {
                folders |= take(key, changes);
            }
            if (folders) {
                register(places);
            }
            return changes;
        } catch (ClosedWatchServiceException e) {
            throw closed(e);
        }
    }

    private @Nullable WatchKey next(long begin) throws InterruptedException {
        boolean enough = System.nanoTime() - begin > TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
        return enough ? null : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Takes what is told of a folder. Whether folders came or went. */
    private boolean take(WatchKey key, Changes changes) {
        Watched folder = watched.get(key);
        boolean folders = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                places.forEach(place -> changes.add(place, place.folder()));
                folders = true;
            } else if (folder != null && event.context() instanceof Path name) {
                Path file = folder.folder.resolve(name);
                for (Interest interest : folder.interests) {
                    if (interest.includes(name.toString())) {
                        changes.add(interest.place(), file);
                        folders |= event.kind() == StandardWatchEventKinds.ENTRY_CREATE && mayBeFolder(file);
                    }
                }
            }
        }
        boolean gone = !key.reset();
        if (gone && folder != null) {
            folder.interests.forEach(interest -> changes.add(interest.place(), folder.folder));
            folders = true;
        }
        return folders;
    }

    private static boolean mayBeFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(path);
    }

    private static InterruptedException closed(ClosedWatchServiceException e) {
        InterruptedException interrupted = new InterruptedException("closed");
        interrupted.initCause(e);
        return interrupted;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // Nobody listens any more, and that is what was wanted.
        }
    }
}
