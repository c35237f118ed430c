package dev.daymark.config;

import java.util.Optional;

/**
 * What draws diagrams: the address of a server like Kroki, or a program of this machine with its arguments, which reads the
 * text and writes SVG. Nothing is called unless it is named here.
 *
 * @param plantuml for PlantUML
 * @param graphviz for Graphviz
 */
public record DiagramSettings(Optional<String> plantuml, Optional<String> graphviz) {

    /** Whether nothing else than Daymark draws. */
    public boolean none() {
        return plantuml.isEmpty() && graphviz.isEmpty();
    }

    /** Nothing is drawn. */
    public static final DiagramSettings NONE = new DiagramSettings(Optional.empty(), Optional.empty());
}
