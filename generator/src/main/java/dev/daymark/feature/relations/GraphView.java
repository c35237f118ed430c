package dev.daymark.feature.relations;

import dev.daymark.binary.Derived;
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
 * @param laid the picture, laid out when somebody looks at it
 * @param all where everything is listed that it shows
 * @param related whether that is the table of a tab Dependencies
 */
record GraphView(String label, Derived<Drawing> laid, Address all, boolean related) {

    /** Of the main column of a page. */
    static final int COLUMN = 780;

    /** Of a whole page. */
    static final int PAGE = 1120;

    static GraphView of(String label, Graph graph, Address all) {
        return new GraphView(label, new Derived<>(graph, () -> Layout.of(graph)), all, true);
    }

    /** The same of things that have no relations, and so no tab Dependencies. */
    GraphView unrelated(Address list) {
        return new GraphView(label, laid, list, false);
    }

    /** The picture. */
    public Drawing drawing() {
        return laid.get();
    }

    /** How many boxes stand side by side. */
    public int columns() {
        return (int)
                drawing().boxes().stream().mapToInt(Drawing.Box::x).distinct().count();
    }

    /** The styles of its lines, for the legend. */
    public List<EdgeStyle> styles() {
        return drawing().lines().stream()
                .map(Drawing.Line::style)
                .distinct()
                .sorted()
                .toList();
    }
}
