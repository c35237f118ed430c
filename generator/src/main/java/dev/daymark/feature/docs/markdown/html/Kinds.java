package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** The kinds of nodes that can be written. */
final class Kinds {

    private final Map<Class<? extends Node>, NodeHtml<?>> kinds = new HashMap<>();

    <T extends Node> void add(Class<T> type, NodeHtml<T> kind) {
        kinds.put(type, kind);
    }

    Map<Class<? extends Node>, NodeHtml<?>> all() {
        return Map.copyOf(kinds);
    }
}
