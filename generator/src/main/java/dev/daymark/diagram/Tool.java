package dev.daymark.diagram;

import java.io.IOException;
import java.time.Duration;

/** Makes SVG of text. */
interface Tool {

    /** Diagrams that take longer are given up. */
    Duration TIME = Duration.ofSeconds(20);

    /** Larger drawings are refused. */
    int MAX_BYTES = 2 << 20;

    /**
     * Draws.
     *
     * @throws UnavailableException when there is no use in asking again
     * @throws IOException when this text cannot be drawn
     */
    byte[] draw(String language, String text) throws IOException;

    /** The tool itself does not work. */
    final class UnavailableException extends IOException {

        private static final long serialVersionUID = 1;

        UnavailableException(String message) {
            super(message);
        }
    }
}
