package dev.daymark.graph;

import java.util.ArrayList;
import java.util.List;

/** How far right each column and each lane is: as wide as is pleasant, as long as the whole stays narrow enough. */
final class Columns {

    private static final int LEAST_GAP = 44;
    private static final int WIDEST_GAP = 144;
    private static final int MARGIN = 12;
    private static final int PADDING = 12;

    private final int[] left;
    private final List<Extent> extents = new ArrayList<>();
    private final int width;

    /**
     * How far a lane reaches.
     *
     * @param lane which
     * @param x left
     * @param width to the right
     */
    record Extent(Lane lane, int x, int width) {}

    Columns(Layering layering, int room, boolean bands) {
        int padding = bands ? PADDING : 0;
        int count = layering.columns();
        int between = room - 2 * (MARGIN + padding) - count * Drawing.BOX_WIDTH;
        int widest = layering.links.isEmpty() ? LEAST_GAP : WIDEST_GAP;
        int gap = Math.max(LEAST_GAP, Math.min(widest, between / Math.max(1, count - 1))) / 2 * 2;
        left = new int[count];
        for (int column = 0; column < count; column++) {
            left[column] = MARGIN + padding + column * (Drawing.BOX_WIDTH + gap);
        }
        for (Lane lane : Lane.values()) {
            Layering.Span span = layering.span(lane);
            if (span.count() > 0) {
                int x = left[span.first()] - padding;
                extents.add(new Extent(lane, x, right(span.first() + span.count() - 1) + padding - x));
            }
        }
        width = count == 0 ? 2 * MARGIN : right(count - 1) + padding + MARGIN;
    }

    int left(int column) {
        return left[column];
    }

    int right(int column) {
        return left[column] + Drawing.BOX_WIDTH;
    }

    /** The lanes that have a column. */
    List<Extent> extents() {
        return extents;
    }

    int width() {
        return width;
    }
}
