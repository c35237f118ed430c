package dev.daymark.site.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder beside the site in which the next site grows, {@code .<output>.daymark}. Held by one build at a time.
 *
 * <p>A site is exchanged in these steps, so that after a kill at any point one of the two sites can be had complete:
 * (1) write {@code inventory.next}; (2) move the site to {@code previous}; (3) move {@code next} to the site; (4) move
 * {@code inventory.next} to {@code inventory}; (5) delete {@code previous}.
 */
final class OutputState implements AutoCloseable {

    private final Path site;
    private final Path folder;
    private final FileChannel channel;

    private OutputState(Path site, Path folder, FileChannel channel) {
        this.site = site;
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes hold of the folder and clears up after a build that was killed. */
    static OutputState open(Path site) throws IOException {
        Path folder = site.resolveSibling("." + site.getFileName() + ".daymark");
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(channel, site);
            OutputState state = new OutputState(site, folder, channel);
            state.recover();
            return state;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    Path next() {
        return folder.resolve("next");
    }

    Path previous() {
        return folder.resolve("previous");
    }

    Path inventory() {
        return folder.resolve("inventory");
    }

    private Path nextInventory() {
        return folder.resolve("inventory.next");
    }

    /** What the last build noted; empty when it noted nothing. */
    byte[] note() throws IOException {
        return Files.exists(noteFile()) ? Files.readAllBytes(noteFile()) : new byte[0];
    }

    /** Replaces the note at once. */
    void note(byte[] content) throws IOException {
        Path growing = folder.resolve("note.next");
        Files.write(growing, content);
        Files.move(growing, noteFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path noteFile() {
        return folder.resolve("note");
    }

    /** Replaces the inventory at once. */
    void save(Inventory inventory) throws IOException {
        inventory.write(nextInventory());
        Files.move(nextInventory(), inventory(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Puts {@code next} in the place of the site.
     *
     * @return whether that was possible; if not, nothing has changed
     */
    boolean exchange(Inventory inventory) throws IOException {
        inventory.write(nextInventory());
        boolean hadSite = Files.exists(site);
        if (hadSite) {
            try {
                Files.move(site, previous(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // On Windows a folder with an open file cannot be moved, elsewhere a mount point cannot.
                Files.delete(nextInventory());
                return false;
            }
        }
        try {
            Files.move(next(), site, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (hadSite) {
                Files.move(previous(), site, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        Files.move(nextInventory(), inventory(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FileTrees.delete(previous());
        return true;
    }

    /** Forgets the site that was being written. */
    void discard() throws IOException {
        Files.deleteIfExists(nextInventory());
        FileTrees.delete(next());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void recover() throws IOException {
        if (Files.exists(previous()) && !Files.exists(site)) {
            Files.move(previous(), site, StandardCopyOption.ATOMIC_MOVE);
        } else if (Files.exists(nextInventory()) && !Files.exists(next()) && Files.exists(site)) {
            Files.move(
                    nextInventory(), inventory(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        discard();
        FileTrees.delete(previous());
    }

    /** The lock goes with the channel, and with the process. */
    private static void lock(FileChannel channel, Path site) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new OutputException("another build is writing to " + site);
        }
    }
}
