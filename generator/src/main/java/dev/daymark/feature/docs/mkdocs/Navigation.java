package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one gets around a documentation project.
 *
 * @param items the tree
 * @param home the index of the whole documentation, if it is at the top of the tree
 * @param pages all pages by path in the docs directory, in MkDocs' order
 * @param problems what is wrong with it, in the order of reports
 */
public record Navigation(
        List<NavNode> items, Optional<DocsFile> home, Map<String, DocsPage> pages, List<Problem> problems) {

    /** Copies what it is made of, and keeps the order. */
    public Navigation {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
        pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    }

    /** The same tree with the index page of a section as its {@link NavNode.Section#index}, no longer a child. */
    public List<NavNode> withSectionIndexes() {
        return items.stream().map(Navigation::withIndex).toList();
    }

    private static NavNode withIndex(NavNode node) {
        if (!(node instanceof NavNode.Section section)) {
            return node;
        }
        Optional<NavNode.Page> index = section.children().stream()
                .filter(child ->
                        child instanceof NavNode.Page page && page.file().isIndex())
                .map(NavNode.Page.class::cast)
                .findFirst();
        List<NavNode> rest = new ArrayList<>();
        for (NavNode child : section.children()) {
            if (index.isEmpty() || child != index.get()) {
                rest.add(withIndex(child));
            }
        }
        return new NavNode.Section(section.title(), index, rest);
    }
}
