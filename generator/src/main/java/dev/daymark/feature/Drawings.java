package dev.daymark.feature;

import java.io.IOException;

/** Draws diagrams that are written as text with what the operator of the portal has named for it. Thread-safe. */
public interface Drawings {

    /** Draws nothing. */
    Drawings NONE = new Drawings() {
        @Override
        public boolean canDraw(String language) {
            return false;
        }

        @Override
        public byte[] draw(String language, String text) throws IOException {
            throw new IOException("nothing is named that draws " + language);
        }
    };

    /** Whether diagrams of a language, {@code plantuml} or {@code graphviz}, are drawn. */
    boolean canDraw(String language);

    /**
     * Draws a diagram.
     *
     * @return SVG as it came, which may hold anything
     * @throws IOException when it cannot be drawn; the message says why in one line
     */
    byte[] draw(String language, String text) throws IOException;
}
