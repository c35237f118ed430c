package dev.daymark.feature.docs.markdown.page;

/**
 * Where something stands, as its author wrote it.
 *
 * @param snippet path of the snippet, relative to the docs folder; empty for the page itself
 * @param line first line is 1
 * @param column first column is 1, counted in code points
 */
public record Place(String snippet, int line, int column) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byFile = snippet.compareTo(other.snippet);
        int byLine = Integer.compare(line, other.line);
        return byFile != 0 ? byFile : byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
