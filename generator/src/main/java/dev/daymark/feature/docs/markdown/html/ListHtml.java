package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import dev.daymark.feature.docs.markdown.block.DefinitionListBlock;
import dev.daymark.feature.docs.markdown.block.ItemBlock;
import dev.daymark.feature.docs.markdown.block.ItemListBlock;
import dev.daymark.feature.docs.markdown.block.TitleBlock;

/** Lists of items, of tasks, of definitions. */
final class ListHtml {

    private ListHtml() {}

    static void addTo(Kinds kinds) {
        kinds.add(ItemListBlock.class, ListHtml::list);
        kinds.add(ItemBlock.class, ListHtml::item);
        kinds.add(DefinitionListBlock.class, ListHtml::definitions);
    }

    private static void list(ItemListBlock node, HtmlWriter out) {
        boolean tasks = false;
        for (Node child : node.getChildren()) {
            tasks |= child instanceof ItemBlock item && item.task() != ItemBlock.Task.NONE;
        }
        String name = node.start().isPresent() ? "ol" : "ul";
        out.raw("<" + name);
        if (tasks) {
            out.attribute("class", "task-list");
        }
        if (node.start().orElse(1) != 1) {
            out.attribute("start", String.valueOf(node.start().getAsInt()));
        }
        out.raw(">\n");
        out.children(node);
        out.raw("</" + name + ">\n");
    }

    private static void item(ItemBlock node, HtmlWriter out) {
        out.raw(node.task() == ItemBlock.Task.NONE ? "<li>" : "<li class=\"task-list-item\">");
        if (!node.hasChildren()) {
            task(node, out);
        }
        out.children(node);
        out.raw("</li>\n");
    }

    static void task(ItemBlock item, HtmlWriter out) {
        if (item.task() != ItemBlock.Task.NONE) {
            out.raw("<label class=\"task-list-control\"><input type=\"checkbox\" disabled")
                    .raw(item.task() == ItemBlock.Task.DONE ? " checked" : "")
                    .raw("><span class=\"task-list-indicator\"></span></label> ");
        }
    }

    /** Lists that follow each other are one. */
    private static void definitions(DefinitionListBlock node, HtmlWriter out) {
        out.raw(node.getPrevious() instanceof DefinitionListBlock ? "" : "<dl>\n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            String name = child instanceof TitleBlock ? "dt" : "dd";
            out.element(name, child);
            out.raw("\n");
        }
        out.raw(node.getNext() instanceof DefinitionListBlock ? "" : "</dl>\n");
    }
}
