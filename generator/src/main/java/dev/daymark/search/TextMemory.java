package dev.daymark.search;

/**
 * Keeps what an index has read of long texts for the next index, so that a text is cut into words once. What is lost or
 * damaged costs time and nothing else.
 */
public interface TextMemory {

    /** Keeps nothing. */
    TextMemory NONE = new TextMemory() {
        @Override
        public byte[] read() {
            return new byte[0];
        }

        @Override
        public void write(byte[] bytes) {
            // Nothing is kept.
        }
    };

    /** What was kept last; empty when there is nothing. */
    byte[] read();

    /** Keeps something in the place of what was kept. */
    void write(byte[] bytes);
}
