package dev.daymark.graph;

import dev.daymark.graph.Drawing.Band;
import dev.daymark.graph.Drawing.Box;
import dev.daymark.graph.Drawing.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

/** Looks for what must not be in a drawing, with nothing but the drawing itself. */
public final class Geometry {
    private static final int SAMPLES = 32;
    private static final double ROUNDING = .001;

    private final Drawing drawing;
    private final List<String> faults = new ArrayList<>();

    private Geometry(Drawing drawing) {
        this.drawing = drawing;
    }

    /** What is wrong with a drawing, in words. */
    public static List<String> faults(Drawing drawing) {
        Geometry geometry = new Geometry(drawing);
        geometry.checkBoxes();
        geometry.checkBands();
        geometry.checkLines();
        return geometry.faults;
    }

    private void checkBoxes() {
        List<Box> boxes = drawing.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            String name = box.node().key();
            expect(isInside(box.x(), box.y()), name + " leaves the drawing");
            expect(isInside(box.x() + Drawing.BOX_WIDTH, box.y() + Drawing.BOX_HEIGHT), name + " leaves the drawing");
            expect(
                    42 + TextWidth.of(box.title()) * 12.5 / 100 <= Drawing.BOX_WIDTH - 8,
                    "title leaves its box: " + box.title());
            expect(
                    42 + TextWidth.of(box.note()) * 11.0 / 100 <= Drawing.BOX_WIDTH - 8,
                    "note leaves its box: " + box.note());
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                expect(
                        Math.abs(box.x() - other.x()) >= Drawing.BOX_WIDTH
                                || Math.abs(box.y() - other.y()) >= Drawing.BOX_HEIGHT,
                        name + " lies on " + other.node().key());
                expect(
                        box.x() < other.x() || (box.x() == other.x() && box.y() < other.y()),
                        name + " is not read before " + other.node().key());
            }
        }
    }

    private void checkBands() {
        for (Band band : drawing.bands()) {
            expect(isInside(band.x(), band.y()), band.lane() + " leaves the drawing");
            expect(isInside(band.x() + band.width(), band.y() + band.height()), band.lane() + " leaves the drawing");
            expect(
                    14 + TextWidth.of(band.title()) * 11.0 / 100 <= band.width() - 8,
                    "title leaves its lane: " + band.title());
            for (Box box : drawing.boxes()) {
                boolean inside = box.x() >= band.x()
                        && box.x() + Drawing.BOX_WIDTH <= band.x() + band.width()
                        && box.y() >= band.y() + 24
                        && box.y() + Drawing.BOX_HEIGHT <= band.y() + band.height();
                expect(inside == (box.node().lane() == band.lane()), box.node().key() + " is in the wrong lane");
            }
        }
    }

    private void checkLines() {
        for (Line line : drawing.lines()) {
            Box from = drawing.boxes().get(line.from());
            Box to = drawing.boxes().get(line.to());
            String name = from.node().key() + " - " + to.node().key();
            List<double[]> points = points(line.path());
            expect(touches(points.get(0), from), name + " does not begin at its box");
            expect(touches(points.get(points.size() - 1), to), name + " does not end at its box");
            for (double[] point : points) {
                expect(isInside(point[0], point[1]), name + " leaves the drawing");
                for (Box box : drawing.boxes()) {
                    boolean hit = point[0] > box.x() + ROUNDING
                            && point[0] < box.x() + Drawing.BOX_WIDTH - ROUNDING
                            && point[1] > box.y() + ROUNDING
                            && point[1] < box.y() + Drawing.BOX_HEIGHT - ROUNDING;
                    if (hit) {
                        faults.add(name + " crosses " + box.node().key());
                    }
                }
            }
        }
    }

    /** Lines end at the left or right side of a box, next to it where there is an arrow. */
    private static boolean touches(double[] point, Box box) {
        double distance = Math.min(Math.abs(point[0] - box.x()), Math.abs(point[0] - box.x() - Drawing.BOX_WIDTH));
        return distance <= 2 && point[1] > box.y() && point[1] < box.y() + Drawing.BOX_HEIGHT;
    }

    private boolean isInside(double x, double y) {
        return x >= 0 && y >= 0 && x <= drawing.width() && y <= drawing.height();
    }

    private void expect(boolean condition, String fault) {
        if (!condition) {
            faults.add(fault);
        }
    }

    /** Points of a path, close to each other. */
    static List<double[]> points(String path) {
        List<double[]> points = new ArrayList<>();
        Scanner numbers = new Scanner(path.replaceAll("([MCH])", " $1 "));
        double[] at = {0, 0};
        while (numbers.hasNext()) {
            String command = numbers.next();
            double[] from = at;
            switch (command) {
                case "M" -> at = point(numbers);
                case "H" -> at = new double[] {numbers.nextInt(), from[1]};
                case "C" -> {
                    double[] first = point(numbers);
                    double[] second = point(numbers);
                    at = point(numbers);
                    addCurve(points, from, first, second, at);
                }
                default -> throw new IllegalArgumentException(path);
            }
            if (command.equals("H")) {
                addCurve(points, from, from, at, at);
            }
            points.add(at);
        }
        return points;
    }

    private static double[] point(Scanner numbers) {
        return new double[] {numbers.nextInt(), numbers.nextInt()};
    }

    private static void addCurve(List<double[]> points, double[] a, double[] b, double[] c, double[] d) {
        for (int i = 1; i < SAMPLES; i++) {
            double t = i / (double) SAMPLES;
            double u = 1 - t;
            double[] point = new double[2];
            for (int axis = 0; axis < 2; axis++) {
                point[axis] =
                        u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis];
            }
            points.add(point);
        }
    }
}
