package dev.daymark.feature.docs.markdown.source;

import dev.daymark.feature.docs.markdown.page.Place;
import java.util.Arrays;
import java.util.List;

/** The text that is parsed, which knows where each of its characters was written. */
public final class SourceText {

    private final String text;
    private final List<SourceLine> lines;
    private final int[] starts;

    SourceText(List<SourceLine> lines) {
        this.lines = List.copyOf(lines);
        this.starts = new int[lines.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = joined.length();
            joined.append(lines.get(i).text()).append('\n');
        }
        this.text = CriticMarks.disguise(joined.toString());
    }

    /** The text, with {@code \n} as the end of each line. */
    public String text() {
        return text;
    }

    /** Where the character with an index stands. Indexes outside the text mean its ends. */
    public Place placeOf(int index) {
        if (starts.length == 0) {
            return new Place("", 1, 1);
        }
        int inside = Math.max(0, Math.min(index, text.length() - 1));
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        SourceLine written = lines.get(line);
        int column = text.codePointCount(starts[line], inside) + 1 + written.shift();
        return new Place(written.snippet(), written.number(), Math.max(1, column));
    }
}
