package dev.daymark.graph;

import dev.daymark.graph.Drawing.Band;
import dev.daymark.graph.Drawing.Box;
import dev.daymark.graph.Drawing.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds a place for everything: first the columns, then the order within them, then the rows, then the lines. */
public final class Layout {

    private static final int MARGIN = 12;
    private static final int PADDING = 16;
    private static final int TITLE_OF_BAND = 24;
    private static final int ROWS_OF_BOX = (Drawing.BOX_HEIGHT + 20) / Rows.STEP;

    private static final int ROOM_FOR_WORDS = 116;
    private static final double SIZE_OF_TITLE = 12.5;
    private static final double SIZE_OF_NOTE = 11;

    /** Between an arrow and the box it points to. */
    private static final int ARROW_GAP = 2;

    /** How much lower lines run that lead back: they would hide the others. */
    private static final int BACKWARDS = 8;

    private final Graph graph;
    private final Layering layering;
    private final Slots slots;
    private final Columns columns;
    private final List<Integer> row;
    private final int top;

    private Layout(Graph graph) {
        this.graph = graph;
        layering = new Layering(graph.nodes(), Link.of(graph));
        slots = new Slots(graph.nodes().size(), layering);
        columns = new Columns(layering, graph.room(), hasBands());
        row = Arrangement.of(slots).row();
        top = MARGIN + (hasBands() ? PADDING + TITLE_OF_BAND - 8 : 0);
    }

    /** Draws a graph. */
    public static Drawing of(Graph graph) {
        return new Layout(graph).drawing();
    }

    private boolean hasBands() {
        return !graph.titles().isEmpty();
    }

    private Drawing drawing() {
        List<Box> boxes = boxes();
        List<Integer> inOrder = IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer box) -> boxes.get(box).x())
                        .thenComparingInt(box -> boxes.get(box).y()))
                .toList();
        int[] number = new int[boxes.size()];
        for (int i = 0; i < number.length; i++) {
            number[inOrder.get(i)] = i;
        }
        int bottom = boxes.stream()
                .mapToInt(box -> box.y() + Drawing.BOX_HEIGHT)
                .max()
                .orElse(top);
        int bottomOfLines = row.stream().mapToInt(this::middle).max().orElse(top);
        int inside = Math.max(bottom, bottomOfLines) + (hasBands() ? PADDING : 0);
        return new Drawing(
                columns.width(),
                inside + MARGIN,
                bands(inside),
                inOrder.stream().map(boxes::get).toList(),
                lines(number));
    }

    private List<Band> bands(int bottom) {
        List<Band> bands = new ArrayList<>();
        for (Columns.Extent extent : columns.extents()) {
            String title = graph.titles().get(extent.lane());
            if (title != null) {
                String fitting = TextWidth.cut(title, room(extent.width() - 28, SIZE_OF_NOTE));
                bands.add(new Band(extent.lane(), fitting, extent.x(), MARGIN, extent.width(), bottom - MARGIN));
            }
        }
        return bands;
    }

    private static int room(int pixels, double size) {
        return (int) (pixels * 100 / size);
    }

    private int middle(int of) {
        return top + Drawing.BOX_HEIGHT / 2 + of * Rows.STEP;
    }

    /** The boxes in the order of their nodes. */
    private List<Box> boxes() {
        Box[] boxes = new Box[graph.nodes().size()];
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.isBox(slot)) {
                boxes[slots.box(slot)] = box(slots.box(slot), slots.column(slot), row.get(slot));
            }
        }
        for (Lane lane : Lane.values()) {
            Layering.Span span = layering.span(lane);
            int below = firstFreeRow(span);
            int[] lonely = IntStream.range(0, boxes.length)
                    .filter(node -> layering.column[node] == Layering.LONELY
                            && graph.nodes().get(node).lane() == lane)
                    .toArray();
            for (int i = 0; i < lonely.length; i++) {
                int at = below + i / span.count() * ROWS_OF_BOX;
                boxes[lonely[i]] = box(lonely[i], span.first() + i % span.count(), at);
            }
        }
        return List.of(boxes);
    }

    private int firstFreeRow(Layering.Span span) {
        return IntStream.range(0, slots.size())
                .filter(slot -> slots.column(slot) >= span.first() && slots.column(slot) < span.first() + span.count())
                .map(slot -> row.get(slot) + (slots.isBox(slot) ? ROWS_OF_BOX : ROWS_OF_BOX / 2))
                .max()
                .orElse(0);
    }

    private Box box(int number, int column, int at) {
        Node node = graph.nodes().get(number);
        return new Box(
                node,
                columns.left(column),
                top + at * Rows.STEP,
                TextWidth.cut(node.title(), room(ROOM_FOR_WORDS, SIZE_OF_TITLE)),
                TextWidth.cut(node.note(), room(ROOM_FOR_WORDS, SIZE_OF_NOTE)));
    }

    private List<Line> lines(int[] number) {
        return slots.routes().stream()
                .map(route -> line(route, number))
                .sorted(Comparator.comparingInt(Line::from).thenComparingInt(Line::to))
                .toList();
    }

    /** Begins where the line joins others, so that the dashes of both fall together. */
    private Line line(Slots.Route route, int[] number) {
        Link link = route.link();
        boolean arrows = link.style() != EdgeStyle.PART;
        boolean arrowLeft = arrows && link.leftwards();
        boolean arrowRight = arrows && link.rightwards();
        List<int[]> points = points(route, arrowLeft, arrowRight);
        if (!route.outwards()) {
            Collections.reverse(points);
        }
        Path path = new Path(points.get(0)[0], points.get(0)[1]);
        points.stream().skip(1).forEach(point -> path.to(point[0], point[1]));
        int left = number[link.left()];
        int right = number[link.right()];
        return route.outwards()
                ? new Line(left, right, link.style(), path.toString(), arrowLeft, arrowRight, link.notes())
                : new Line(right, left, link.style(), path.toString(), arrowRight, arrowLeft, link.notes());
    }

    /** Where the line leaves and enters each column, from left to right. */
    private List<int[]> points(Slots.Route route, boolean arrowLeft, boolean arrowRight) {
        List<int[]> points = new ArrayList<>();
        int lower = route.link().rightwards() ? 0 : BACKWARDS;
        int last = route.slots().size() - 1;
        for (int i = 0; i <= last; i++) {
            int slot = route.slots().get(i);
            int column = slots.column(slot);
            int y = middle(row.get(slot)) + (i == 0 || i == last ? lower : 0);
            if (i > 0) {
                points.add(new int[] {columns.left(column) - (i == last && arrowRight ? ARROW_GAP : 0), y});
            }
            if (i < last) {
                points.add(new int[] {columns.right(column) + (i == 0 && arrowLeft ? ARROW_GAP : 0), y});
            }
        }
        return points;
    }
}
