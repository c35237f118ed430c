package dev.daymark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pictures of the portal, as they stand in its pages. */
class GraphsIT {
    private static final int WIDTH = 168;
    private static final int HEIGHT = 44;
    private static final int SAMPLES = 40;
    private static final double ROUNDING = .001;

    private record Box(String name, int x, int y) {
        static Box of(Element node) {
            String[] place = node.attr("transform").replaceAll("[^0-9 ]", "").split(" ", -1);
            return new Box(node.text(), Integer.parseInt(place[0]), Integer.parseInt(place[1]));
        }

        boolean overlaps(Box other) {
            return Math.abs(x - other.x) < WIDTH && Math.abs(y - other.y) < HEIGHT;
        }

        boolean contains(double[] point) {
            return point[0] > x + ROUNDING
                    && point[0] < x + WIDTH - ROUNDING
                    && point[1] > y + ROUNDING
                    && point[1] < y + HEIGHT - ROUNDING;
        }
    }

    @TestFactory
    Stream<DynamicTest> noLineCrossesABoxAndNoTwoBoxesOverlap() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(GeneratedPortal.ROOT.resolve("catalog"))) {
            pages = files.filter(file -> file.endsWith("index.html")).sorted().toList();
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages) {
            String name = GeneratedPortal.ROOT.relativize(page).toString().replace('\\', '/');
            Document document = GeneratedPortal.page(name);
            document.select(".graph svg.g")
                    .forEach(graph -> tests.add(DynamicTest.dynamicTest(name, () -> check(graph))));
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    private static void check(Element graph) {
        List<Box> boxes = graph.select(".node").stream().map(Box::of).toList();
        assertThat(boxes).hasSizeGreaterThan(1);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::overlaps);
            assertThat(box.x + WIDTH).isLessThan(Integer.parseInt(graph.attr("width")));
            assertThat(box.y + HEIGHT).isLessThan(Integer.parseInt(graph.attr("height")));
        }
        for (Element edge : graph.select(".edge")) {
            assertThat(points(edge.attr("d"))).noneMatch(point -> boxes.stream().anyMatch(box -> box.contains(point)));
        }
    }

    private static List<double[]> points(String path) {
        List<double[]> points = new ArrayList<>();
        Scanner words = new Scanner(path.replaceAll("([MCH])", " $1 "));
        double[] at = {0, 0};
        while (words.hasNext()) {
            double[][] hull = {at, at, at, at};
            switch (words.next()) {
                case "M" -> Arrays.fill(hull, next(words));
                case "H" -> hull[2] = hull[3] = new double[] {words.nextInt(), at[1]};
                default -> hull = new double[][] {at, next(words), next(words), next(words)};
            }
            for (int i = 0; i <= SAMPLES; i++) {
                points.add(new double[] {on(hull, 0, i / (double) SAMPLES), on(hull, 1, i / (double) SAMPLES)});
            }
            at = hull[3];
        }
        return points;
    }

    private static double[] next(Scanner words) {
        return new double[] {words.nextInt(), words.nextInt()};
    }

    private static double on(double[][] hull, int axis, double t) {
        double u = 1 - t;
        return u * u * u * hull[0][axis]
                + 3 * u * u * t * hull[1][axis]
                + 3 * u * t * t * hull[2][axis]
                + t * t * t * hull[3][axis];
    }
}
