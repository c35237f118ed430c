package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.html.HtmlMarks;
import dev.daymark.feature.docs.markdown.page.Note;
import dev.daymark.feature.docs.markdown.page.Place;
import dev.daymark.feature.docs.markdown.source.Marks;
import dev.daymark.feature.docs.markdown.source.Notes;
import dev.daymark.feature.docs.markdown.source.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Leaves of a page what the allow-list names. It is the last step over the tree, so that nothing that an author wrote
 * comes around it, whichever step made an element of it.
 */
final class Sanitiser {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}%?");
    private static final Pattern ID = Pattern.compile("[^\\s\"'<>&]{1,200}");

    private final SourceText source;
    private final Notes notes;
    private final Set<String> reserved;
    private final Set<String> headings = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Pruning pruning = new Pruning();

    Sanitiser(SourceText source, Notes notes, Set<String> reserved) {
        this.source = source;
        this.notes = notes;
        this.reserved = reserved;
    }

    void apply(Element body) {
        body.traverse((node, depth) -> {
            if (node instanceof Element element && HeadingIds.isHeading(element)) {
                headings.add(element.id());
            }
        });
        body.filter((node, depth) -> depth == 0 || keeps(node) ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN);
        pruning.apply();
    }

    /** Cleans a node, or has it taken out; says whether what is in it is left. */
    private boolean keeps(Node node) {
        if (node instanceof Element element) {
            return keeps(element);
        }
        if (!(node instanceof TextNode)) {
            pruning.remove(node);
        }
        return true;
    }

    private boolean keeps(Element element) {
        String name = element.normalName();
        boolean foreign = !element.tag().namespace().equals("http://www.w3.org/1999/xhtml");
        if (foreign || !AllowList.allows(name)) {
            if (AllowList.isWorthANote(name)) {
                note(element, "<" + name + "> is left out", "write Markdown, or link to a page that shows it");
            }
            return opens(element, foreign || AllowList.removesContent(name));
        }
        Optional<String> elsewhere = Players.outside(element);
        if (elsewhere.isPresent()) {
            pruning.replace(element, List.of(link(elsewhere.get())));
            return false;
        }
        if (name.equals("source") && !Players.isPlayer(element.parent())) {
            pruning.remove(element);
            return false;
        }
        normalise(element, name);
        for (Attribute attribute : element.attributes().asList()) {
            String key = attribute.getKey();
            // A guard within the name of a scheme would hide it.
            String value = Marks.withoutGuards(attribute.getValue());
            element.attr(key, value);
            if (!keeps(element, name, key, value)) {
                element.removeAttr(key);
            }
        }
        if (name.equals("input") && !element.attr("type").matches("checkbox|radio")) {
            pruning.remove(element);
        }
        return true;
    }

    private boolean opens(Element element, boolean withContent) {
        String address = element.attr("src");
        if (element.normalName().equals("iframe") && address.startsWith("https://")) {
            pruning.replace(element, List.of(link(address)));
        } else if (withContent) {
            pruning.remove(element);
        } else {
            pruning.open(element);
            return true;
        }
        return false;
    }

    private static Element link(String address) {
        return new Element("a").attr("href", address).text(address);
    }

    /** Rewrites what has a better form. */
    private static void normalise(Element element, String name) {
        String align = element.attr("align").toLowerCase(Locale.ROOT);
        if (align.matches("left|right|center")) {
            element.addClass("align-" + align);
        }
        if (Players.isPlayer(element)) {
            Players.normalise(element);
        }
        if (name.equals("a") && element.id().isEmpty() && element.hasAttr("name")) {
            element.attr("id", element.attr("name"));
        }
        if (name.equals("input") && element.hasAttr(HtmlMarks.RAW)) {
            element.removeAttr("name").attr("disabled", "");
        }
        if (name.equals("label") && element.hasAttr(HtmlMarks.RAW)) {
            element.removeAttr("for");
        }
    }

    private boolean keeps(Element element, String name, String key, String value) {
        if (key.startsWith("on")) {
            note(element, "attribute " + key + " is left out", "pages have no script");
            return false;
        }
        if (!AllowList.allows(name, key)) {
            return key.equals(HtmlMarks.AT) || key.equals(HtmlMarks.RAW);
        }
        return switch (key) {
            case "id" -> keepsId(element, value);
            case "href", "src" -> keepsAddress(element, key, value);
            case "class" -> keepsClasses(element);
            case "rel" -> !value.toLowerCase(Locale.ROOT).matches("(?s)(.*\\s)?opener(\\s.*)?");
            case "width", "height", "colspan", "rowspan", "span", "start", "value", "data-line" ->
                NUMBER.matcher(value).matches();
            case "target" -> value.equals("_blank");
            case "loading" -> value.equals("lazy");
            case "dir" -> value.matches("ltr|rtl|auto");
            default -> true;
        };
    }

    private boolean keepsId(Element element, String id) {
        boolean heading = HeadingIds.isHeading(element);
        boolean free = heading || (!headings.contains(id) && !reserved.contains(id));
        return free && ID.matcher(id).matches() && ids.add(id);
    }

    private static boolean keepsClasses(Element element) {
        element.classNames().stream().filter(AllowList::isOfTheFrame).forEach(element::removeClass);
        return element.hasAttr("class");
    }

    private boolean keepsAddress(Element element, String key, String value) {
        String address = Addresses.cleaned(value);
        if (!Addresses.isHarmless(address)) {
            String shown = address.length() > 60 ? address.substring(0, 60) + "\u2026" : address;
            note(element, "address \"" + shown + "\" is left out", "link to http, https, mailto, tel or a file");
            return false;
        }
        element.attr(key, address);
        return key.equals("href") || element.normalName().equals("img") || !Addresses.isOutside(address);
    }

    private void note(Element element, String message, String hint) {
        notes.add(Note.Kind.UNSAFE, placeOf(element, source), message, hint);
    }

    /** Where an element, or the next one around it that knows, was written. */
    static Place placeOf(Element element, SourceText source) {
        for (Element at = element; at != null; at = at.parent()) {
            String offset = at.attr(HtmlMarks.AT);
            if (!offset.isEmpty() && offset.length() < 10 && offset.chars().allMatch(Character::isDigit)) {
                return source.placeOf(Integer.parseInt(offset));
            }
        }
        return source.placeOf(0);
    }
}
