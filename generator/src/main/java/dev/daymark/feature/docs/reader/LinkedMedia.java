package dev.daymark.feature.docs.reader;

import dev.daymark.feature.Address;
import dev.daymark.feature.LinkedHtml;
import dev.daymark.feature.LinkedHtml.Target;
import dev.daymark.feature.docs.collect.CollectedPage.CollectedLink;
import dev.daymark.feature.docs.link.Copied;
import dev.daymark.feature.docs.mkdocs.Href;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts links in place of pictures, films and sounds that a page cannot show. Those that lie elsewhere are among them: a page
 * that loaded them would tell others who reads it. Within a link the words that stand for the picture are left.
 */
final class LinkedMedia {

    private static final Pattern ALTERNATIVE = Pattern.compile("\\balt=\"([^\"]*)\"");
    private static final Pattern ELEMENT = Pattern.compile("<(img|video|audio|source)(?= |$)");

    private final List<String> parts = new ArrayList<>();
    private final List<LinkedHtml.Link> links = new ArrayList<>();
    private StringBuilder part = new StringBuilder();
    private boolean inLink;

    private LinkedMedia() {}

    /**
     * The same text with links.
     *
     * @param written the links of the text as their author wrote them
     */
    static LinkedHtml replaced(LinkedHtml html, List<CollectedLink> written) {
        return html.links().stream().anyMatch(link -> link.attribute().equals("src"))
                ? new LinkedMedia().replace(html, written)
                : html;
    }

    private LinkedHtml replace(LinkedHtml html, List<CollectedLink> written) {
        append(html.parts().get(0));
        for (int i = 0; i < html.links().size(); i++) {
            LinkedHtml.Link link = html.links().get(i);
            String after = html.parts().get(i + 1);
            int tag = part.lastIndexOf("<");
            String element = link.attribute().equals("src") ? element(part.substring(Math.max(0, tag))) : "";
            int end = end(element, after);
            if (end < 0 || isShown(element, link.target())) {
                cut(link);
                append(after);
            } else {
                String whole = part.substring(tag) + after.substring(0, Math.max(0, after.indexOf('>')));
                String words = words(whole, written.get(i).target());
                part.setLength(tag);
                replace(element, link.target(), words);
                append(after.substring(end));
            }
        }
        parts.add(part.toString());
        return new LinkedHtml(parts, links);
    }

    private static String element(String tag) {
        Matcher element = ELEMENT.matcher(tag);
        return element.lookingAt() ? element.group(1) : "";
    }

    /** Where what follows the link of an element ends that is to go; negative when the element stays. */
    private static int end(String element, String after) {
        if (element.isEmpty()) {
            return -1;
        }
        String last = element.equals("img") || element.equals("source") ? ">" : "</" + element + ">";
        int begin = after.indexOf(last);
        return begin < 0 ? -1 : begin + last.length();
    }

    private static boolean isShown(String element, Target target) {
        if (target instanceof Target.Inside inside) {
            return !element.equals("img") || !isPlayed(inside);
        }
        return element.equals("img") && !isOutside(target);
    }

    private void replace(String element, Target target, String words) {
        if (element.equals("source")) {
            return;
        }
        if (inLink) {
            append(words);
            return;
        }
        append(isOutside(target) ? "<a class=\"outside\" rel=\"noopener\"" : "<a");
        cut(new LinkedHtml.Link("href", target));
        append(">" + words + "</a>");
    }

    private void append(String html) {
        int open = Math.max(html.lastIndexOf("<a "), html.endsWith("<a") ? html.length() - 2 : -1);
        int close = html.lastIndexOf("</a>");
        if (open != close) {
            inLink = open > close;
        }
        part.append(html);
    }

    private void cut(LinkedHtml.Link link) {
        parts.add(part.toString());
        links.add(link);
        part = new StringBuilder();
    }

    private static boolean isPlayed(Target.Inside target) {
        return target.address() instanceof Address.File file
                && Copied.played(file.segments().get(file.segments().size() - 1));
    }

    private static boolean isOutside(Target target) {
        return target instanceof Target.AsWritten written && Href.isExternal(written.href());
    }

    private static String words(String tag, String written) {
        Matcher alternative = ALTERNATIVE.matcher(tag);
        if (alternative.find() && !alternative.group(1).isBlank()) {
            return alternative.group(1);
        }
        String name = written.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        return (name.isEmpty() ? written : name).replace("&", "&amp;").replace("<", "&lt;");
    }
}
