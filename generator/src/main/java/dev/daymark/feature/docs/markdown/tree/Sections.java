package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.page.Heading;
import dev.daymark.feature.docs.markdown.page.Section;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of a page, heading by heading. */
final class Sections {

    private final List<Section> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private String title = "";
    private @Nullable Element open;
    private int words;

    void begin(Heading heading, Element element) {
        finish();
        id = heading.id();
        title = heading.text();
        open = element;
        words += count(title);
    }

    void end(Element element) {
        if (open != null && HeadingIds.isHeading(element)) {
            open = null;
        }
        if (element.isBlock() || element.normalName().equals("br")) {
            text.append(' ');
        }
    }

    void add(String plain, TextNode node) {
        if (open == null) {
            text.append(plain);
            words += isCode(node) ? 0 : count(plain);
        }
    }

    private static boolean isCode(Node node) {
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            if (parent.normalName().equals("pre")) {
                return true;
            }
        }
        return false;
    }

    private static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && !Character.isWhitespace(text.charAt(i)));
        }
        return words;
    }

    private void finish() {
        String plain = text.toString().replaceAll("\\s+", " ").strip();
        text.setLength(0);
        if (!id.isEmpty() || !plain.isEmpty()) {
            done.add(new Section(id, title, plain));
        }
    }

    List<Section> all() {
        finish();
        id = "";
        return List.copyOf(done);
    }

    int words() {
        return words;
    }
}
