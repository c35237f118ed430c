package dev.daymark.graph;

/**
 * A relation between two nodes.
 *
 * @param from key of the first
 * @param to key of the second
 * @param style what it says
 * @param note what else a reader may learn of it, such as the API that is called; may be empty
 */
public record Edge(String from, String to, EdgeStyle style, String note) {}
