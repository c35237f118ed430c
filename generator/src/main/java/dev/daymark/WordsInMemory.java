package dev.daymark;

import dev.daymark.search.TextMemory;

/** What the last search has read of texts, for as long as a preview runs. Thread-safe. */
final class WordsInMemory implements TextMemory {

    private byte[] last = new byte[0];

    @Override
    public synchronized byte[] read() {
        return last;
    }

    @Override
    public synchronized void write(byte[] bytes) {
        last = bytes;
    }
}
