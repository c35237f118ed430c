package dev.daymark.feature.docs.markdown.page;

/**
 * Something about a page that its author should know.
 *
 * @param kind what sort of thing it is
 * @param place where
 * @param message what was found; one line
 * @param hint how to mend it; one line
 */
public record Note(Kind kind, Place place, String message, String hint) implements Comparable<Note> {

    /** The sorts of notes. */
    public enum Kind {
        /** Rendered as meant, although the original renders it otherwise. */
        DIFFERENCE,
        /** A file to include is missing, or includes itself. */
        SNIPPET,
        /** The front matter cannot be read. */
        FRONT_MATTER,
        /** Markup was left out because it could do harm. */
        UNSAFE,
        /** Too large or too deep: the page is shown as plain text. */
        LIMIT
    }

    @Override
    public int compareTo(Note other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : message.compareTo(other.message);
    }
}
