package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import dev.daymark.feature.docs.markdown.block.HiddenBlock;
import dev.daymark.feature.docs.markdown.block.TabBlock;
import dev.daymark.feature.docs.markdown.block.TitleBlock;
import java.util.ArrayList;
import java.util.List;

/** Tabs, which work without script: labels of radio buttons. */
final class TabHtml {

    private int sets;

    void addTo(Kinds kinds) {
        kinds.add(TabBlock.class, this::write);
    }

    private void write(TabBlock node, HtmlWriter out) {
        if (node.getPreviousAnyNot(HiddenBlock.class) instanceof TabBlock && !node.isFirst()) {
            return;
        }
        List<TabBlock> tabs = new ArrayList<>(List.of(node));
        Node next = node.getNextAnyNot(HiddenBlock.class);
        while (next instanceof TabBlock tab && !tab.isFirst()) {
            tabs.add(tab);
            next = next.getNextAnyNot(HiddenBlock.class);
        }
        String set = "tabs-" + ++sets;
        TabBlock selected =
                tabs.stream().filter(TabBlock::isSelected).findFirst().orElse(node);
        out.raw("<div class=\"tabbed-set tabbed-alternate\">");
        for (int i = 0; i < tabs.size(); i++) {
            out.raw("<input type=\"radio\"").attribute("name", set).attribute("id", set + "-" + (i + 1));
            out.raw(tabs.get(i) == selected ? " checked>" : ">");
        }
        out.raw("<div class=\"tabbed-labels\">");
        for (int i = 0; i < tabs.size(); i++) {
            out.raw("<label").attribute("for", set + "-" + (i + 1)).raw(">");
            if (tabs.get(i).getFirstChild() instanceof TitleBlock label) {
                out.node(label);
            }
            out.raw("</label>");
        }
        out.raw("</div><div class=\"tabbed-content\">");
        for (TabBlock tab : tabs) {
            out.raw("<div class=\"tabbed-block\">");
            out.childrenBehind(tab.getFirstChild(), tab);
            out.raw("</div>");
        }
        out.raw("</div></div>\n");
    }
}
