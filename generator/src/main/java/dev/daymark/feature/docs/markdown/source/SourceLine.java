package dev.daymark.feature.docs.markdown.source;

import dev.daymark.feature.docs.markdown.page.Place;

/**
 * A line of the text to be parsed.
 *
 * @param text without its end
 * @param snippet path of the snippet it was written in; empty for the page itself
 * @param number its line there, from 1
 * @param shift columns to add to one of this line to get that of the author's
 */
record SourceLine(String text, String snippet, int number, int shift) {

    SourceLine withText(String other) {
        return new SourceLine(other, snippet, number, shift);
    }

    /** This line moved to the right. */
    SourceLine indented(String space) {
        return space.isEmpty() ? this : new SourceLine(space + text, snippet, number, shift - space.length());
    }

    Place start() {
        return new Place(snippet, number, 1);
    }
}
