package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import dev.daymark.feature.docs.markdown.block.TableBlock;
import java.util.Locale;

/** Tables. Alignment is a class, since the portal allows no styles in pages. */
final class TableHtml {

    private TableHtml() {}

    static void addTo(Kinds kinds) {
        kinds.add(TableBlock.class, TableHtml::write);
    }

    private static void write(TableBlock node, HtmlWriter out) {
        int columns = node.columns().size();
        int cells = 0;
        out.raw("<table>\n<thead>\n");
        for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
            int column = cells % columns;
            boolean head = cells < columns;
            out.raw(column == 0 ? "<tr>" : "").raw(head ? "<th" : "<td");
            TableBlock.Alignment alignment = node.columns().get(column);
            if (alignment != TableBlock.Alignment.NONE) {
                out.attribute("class", "align-" + alignment.name().toLowerCase(Locale.ROOT));
            }
            out.raw(">");
            out.children(cell);
            out.raw(head ? "</th>" : "</td>").raw(column == columns - 1 ? "</tr>\n" : "");
            cells++;
            out.raw(cells == columns ? "</thead>\n<tbody>\n" : "");
        }
        out.raw("</tbody>\n</table>\n");
    }
}
