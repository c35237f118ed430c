package dev.daymark.feature.docs.markdown.html;

import com.vladsch.flexmark.util.ast.Node;

/** How nodes of one kind are written. */
interface NodeHtml<T extends Node> {

    void write(T node, HtmlWriter out);
}
