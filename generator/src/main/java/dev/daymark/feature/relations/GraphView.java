package dev.daymark.feature.relations;

import dev.daymark.feature.Address;
import dev.daymark.graph.Drawing;
import dev.daymark.graph.EdgeStyle;
import dev.daymark.graph.Graph;
import dev.daymark.graph.Layout;
import java.util.List;

/**
 * A picture as the theme's {@code components/graph} draws it.
 *
 * @param label what it shows, for those who do not see it
 * @param drawing the picture
 * @param columns how many boxes stand side by side
 * @param styles of its lines, for the legend
 * @param all where everything is listed that it shows
 * @param related whether that is the table of a tab Dependencies
 */
record GraphView(String label, Drawing drawing, int columns, List<EdgeStyle> styles, Address all, boolean related) {

    /** Of the main column of a page. */
    static final int COLUMN = 780;

    /** Of a whole page. */
    static final int PAGE = 1120;

    /** The same of things that have no relations, and so no tab Dependencies. */
    GraphView unrelated(Address list) {
        return new GraphView(label, drawing, columns, styles, list, false);
    }

    static GraphView of(String label, Graph graph, Address all) {
        Drawing drawing = Layout.of(graph);
        List<EdgeStyle> styles = drawing.lines().stream()
                .map(Drawing.Line::style)
                .distinct()
                .sorted()
                .toList();
        int columns = (int)
                drawing.boxes().stream().mapToInt(Drawing.Box::x).distinct().count();
        return new GraphView(label, drawing, columns, styles, all, true);
    }
}
