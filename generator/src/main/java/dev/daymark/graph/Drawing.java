package dev.daymark.graph;

import java.util.List;

/**
 * A graph with a place for everything, in whole units that are pixels where there is room for them. The same graph gives
 * the same drawing, whatever the order of its nodes and edges.
 *
 * @param width of everything
 * @param height of everything
 * @param bands the lanes that are seen
 * @param boxes in reading order: from left to right, in a column from top to bottom
 * @param lines in the order of their ends
 */
public record Drawing(int width, int height, List<Band> bands, List<Box> boxes, List<Line> lines) {

    /** Of a box. */
    public static final int BOX_WIDTH = 168;
    /** Of a box. */
    public static final int BOX_HEIGHT = 44;

    /** Copies the lists. */
    public Drawing {
        bands = List.copyOf(bands);
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A lane.
     *
     * @param lane which
     * @param title cut to fit
     * @param x left
     * @param y top
     * @param width to the right
     * @param height to the bottom
     */
    public record Band(Lane lane, String title, int x, int y, int width, int height) {}

    /**
     * A node with a place.
     *
     * @param node the node
     * @param x left
     * @param y top
     * @param title cut to fit
     * @param note cut to fit
     */
    public record Box(Node node, int x, int y, String title, String note) {

        /** Whether something of its words is missing. */
        public boolean cut() {
            return !title.equals(node.title()) || !note.equals(node.note());
        }
    }

    /**
     * A line between two boxes. Consists of curves between columns and straight runs through them.
     *
     * @param from index of the box at which the path begins
     * @param to index of the box at which it ends
     * @param style what it says
     * @param path in the language of SVG paths: {@code M}, {@code C} and {@code H}
     * @param startArrow whether it has an arrow where the path begins
     * @param endArrow whether it has one where the path ends
     * @param notes of the relations it stands for, sorted, without duplicates
     */
    public record Line(
            int from, int to, EdgeStyle style, String path, boolean startArrow, boolean endArrow, List<String> notes) {

        /** Copies the notes. */
        public Line {
            notes = List.copyOf(notes);
        }
    }
}
