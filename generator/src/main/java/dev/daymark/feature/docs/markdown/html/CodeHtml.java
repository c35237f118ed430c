package dev.daymark.feature.docs.markdown.html;

import dev.daymark.feature.docs.markdown.block.CodeBlock;
import dev.daymark.feature.docs.markdown.block.CodeInfo;
import dev.daymark.feature.docs.markdown.highlight.Highlighter;
import dev.daymark.feature.docs.markdown.highlight.Token;
import dev.daymark.feature.docs.markdown.source.CriticMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Blocks of code. Lines have elements of their own only when they are numbered or marked; the numbers are attributes, so
 * that they are not copied. Diagrams stay source, for a script to draw.
 */
final class CodeHtml {

    private final Highlighter highlighter;
    private final LineNumbers numbers;

    CodeHtml(Highlighter highlighter, LineNumbers numbers) {
        this.highlighter = highlighter;
        this.numbers = numbers;
    }

    void addTo(Kinds kinds) {
        kinds.add(CodeBlock.class, this::write);
    }

    private void write(CodeBlock node, HtmlWriter out) {
        CodeInfo info = node.info();
        List<String> lines = node.lines().stream().map(CriticMarks::restore).toList();
        if (info.language().toLowerCase(Locale.ROOT).equals("mermaid")) {
            out.raw("<pre class=\"mermaid\"><code class=\"language-mermaid\">")
                    .literal(String.join("\n", lines) + "\n");
            out.raw("</code></pre>");
            return;
        }
        OptionalInt first = numbers.first(info.firstLine());
        out.raw("<figure").attribute("class", String.join(" ", classes(info, first.isPresent())));
        info.id().ifPresent(id -> out.attribute("id", id));
        out.raw(">");
        info.title().ifPresent(title -> {
            out.raw("<figcaption>").literal(title);
            out.raw("</figcaption>");
        });
        out.raw("<pre><code");
        if (!info.language().isEmpty()) {
            out.attribute("class", "language-" + info.language());
        }
        out.raw(">");
        lines(info.marked(), first, highlighter.highlight(info.language(), lines), out);
        out.raw("</code></pre></figure>");
    }

    private static List<String> classes(CodeInfo info, boolean numbered) {
        List<String> classes = new ArrayList<>(List.of("codebox"));
        if (numbered) {
            classes.add("numbered");
        }
        classes.addAll(info.classes());
        return classes;
    }

    private static void lines(Set<Integer> marked, OptionalInt first, List<List<Token>> lines, HtmlWriter out) {
        if (first.isEmpty() && marked.isEmpty()) {
            lines.forEach(line -> {
                tokens(line, out);
                out.raw("\n");
            });
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            out.raw("<span").attribute("class", marked.contains(i + 1) ? "line marked" : "line");
            if (first.isPresent()) {
                out.attribute("data-line", String.valueOf(first.getAsInt() + i));
            }
            out.raw(">");
            tokens(lines.get(i), out);
            out.raw("\n</span>");
        }
    }

    static void tokens(List<Token> tokens, HtmlWriter out) {
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.PLAIN) {
                out.literal(token.text());
            } else {
                out.raw("<span class=\"" + token.kind().cssClass() + "\">").literal(token.text());
                out.raw("</span>");
            }
        }
    }
}
