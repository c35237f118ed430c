package dev.daymark.feature.docs.markdown.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Nodes to be taken out of a tree, all at once: taken one by one, each would move all that stand behind it, and a page of
 * nothing else would take quadratic time.
 */
final class Pruning {

    private final Set<Node> opened = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Node, List<Node>> replaced = new IdentityHashMap<>();
    private final List<Element> parents = new ArrayList<>();
    private final Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Leaves nothing of a node. */
    void remove(Node node) {
        replace(node, List.of());
    }

    /** Puts something in place of a node. */
    void replace(Node node, List<Node> others) {
        replaced.put(node, others);
        touch(node);
    }

    /** Leaves what is in an element, without the element. */
    void open(Element element) {
        opened.add(element);
        touch(element);
    }

    private void touch(Node node) {
        Element parent = node.parentElement();
        if (parent != null && known.add(parent)) {
            parents.add(parent);
        }
    }

    /** Does it. */
    void apply() {
        for (Element parent : parents) {
            if (!opened.contains(parent)) {
                List<Node> kept = new ArrayList<>();
                gather(parent, kept);
                parent.appendChildren(kept);
            }
        }
    }

    private void gather(Element parent, List<Node> kept) {
        List<Node> children = List.copyOf(parent.childNodes());
        parent.empty();
        for (Node child : children) {
            if (opened.contains(child) && child instanceof Element element) {
                gather(element, kept);
            } else {
                kept.addAll(replaced.getOrDefault(child, List.of(child)));
            }
        }
    }
}
