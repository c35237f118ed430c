package dev.daymark.feature.docs.markdown.tree;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts nodes in place of what an expression finds in texts. */
final class Replacement {

    /** What stands in place of a match; no nodes leave it as it is. */
    interface Nodes {
        List<Node> of(MatchResult match);
    }

    private final Pattern pattern;
    private final Nodes nodes;

    Replacement(Pattern pattern, Nodes nodes) {
        this.pattern = pattern;
        this.nodes = nodes;
    }

    void apply(List<TextNode> texts) {
        texts.forEach(this::apply);
    }

    private void apply(TextNode text) {
        String whole = text.getWholeText();
        Matcher matcher = pattern.matcher(whole);
        int end = 0;
        StringBuilder kept = new StringBuilder();
        boolean changed = false;
        while (matcher.find()) {
            List<Node> found = nodes.of(matcher);
            if (!found.isEmpty()) {
                changed = true;
                kept.append(whole.substring(end, matcher.start()));
                end = matcher.end();
                for (Node node : found) {
                    if (node instanceof TextNode part) {
                        kept.append(part.getWholeText());
                    } else {
                        text.before(new TextNode(kept.toString()));
                        text.before(node);
                        kept.setLength(0);
                    }
                }
            }
        }
        if (changed) {
            text.text(kept.append(whole.substring(end)).toString());
        }
    }
}
