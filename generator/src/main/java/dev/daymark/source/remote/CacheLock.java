package dev.daymark.source.remote;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps everybody else from writing to a folder of the cache: other threads, and other builds. Ends with the process. */
record CacheLock(Path folder) {

    private static final long RETRY_MILLIS = 20;

    /** What is done by one at a time. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Works as soon as nobody else does. */
    <T> T hold(Work<T> work) throws IOException {
        Path file = folder.resolveSibling(folder.getFileName() + ".lock");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (!locks(channel)) {
                Thread.sleep(RETRY_MILLIS);
            }
            return work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build uses the cache");
        }
    }

    /** The system makes other processes wait, but refuses other threads of the same one. */
    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.lock().isValid();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
