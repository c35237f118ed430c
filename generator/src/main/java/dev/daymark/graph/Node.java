package dev.daymark.graph;

import dev.daymark.catalog.EntityRef;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A box that has no place yet.
 *
 * @param key tells it from the others of its graph
 * @param entity what it stands for; empty when it stands for several
 * @param kind what it is, such as {@code component}
 * @param title the first line
 * @param note the second line
 * @param lane where it belongs
 * @param subject whether the drawing is about it
 */
public record Node(
        String key, Optional<EntityRef> entity, String kind, String title, String note, Lane lane, boolean subject) {

    /** The order in which equals are drawn: what stands for several comes last. */
    public static final Comparator<Node> ORDER = Comparator.comparing((Node node) -> node.entity.isEmpty())
            .thenComparing(Node::kind)
            .thenComparing(node -> node.title.toLowerCase(Locale.ROOT))
            .thenComparing(Node::key);
}
