package dev.daymark.feature.docs.reader;

import dev.daymark.feature.LinkedHtml;
import dev.daymark.feature.LinkedHtml.Target;
import dev.daymark.feature.docs.mkdocs.Href;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts links in place of pictures that lie elsewhere: a page that loaded them would tell others who reads it. Within a link
 * the words that stand for the picture are left.
 */
final class OutsidePictures {

    private static final String IMAGE = "<img";
    private static final Pattern ALTERNATIVE = Pattern.compile("\\balt=\"([^\"]*)\"");

    private final List<String> parts = new ArrayList<>();
    private final List<LinkedHtml.Link> links = new ArrayList<>();
    private StringBuilder part = new StringBuilder();
    private boolean inLink;

    private OutsidePictures() {}

    static LinkedHtml replaced(LinkedHtml html) {
        return html.links().stream().anyMatch(OutsidePictures::isOutside) ? new OutsidePictures().replace(html) : html;
    }

    private LinkedHtml replace(LinkedHtml html) {
        append(html.parts().get(0));
        for (int i = 0; i < html.links().size(); i++) {
            LinkedHtml.Link link = html.links().get(i);
            String after = html.parts().get(i + 1);
            int tag = part.lastIndexOf("<");
            int end = after.indexOf('>');
            if (isOutside(link) && part.indexOf(IMAGE, tag) == tag && end >= 0) {
                String words = words(part.substring(tag) + after.substring(0, end), link);
                part.setLength(tag);
                if (inLink) {
                    append(words + after.substring(end + 1));
                } else {
                    append("<a class=\"outside\" rel=\"noopener\"");
                    cut(new LinkedHtml.Link("href", link.target()));
                    append(">" + words + "</a>" + after.substring(end + 1));
                }
            } else {
                cut(link);
                append(after);
            }
        }
        parts.add(part.toString());
        return new LinkedHtml(parts, links);
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

    private static boolean isOutside(LinkedHtml.Link link) {
        return link.attribute().equals("src")
                && link.target() instanceof Target.AsWritten written
                && Href.isExternal(written.href());
    }

    private static String words(String tag, LinkedHtml.Link link) {
        Matcher alternative = ALTERNATIVE.matcher(tag);
        if (alternative.find() && !alternative.group(1).isBlank()) {
            return alternative.group(1);
        }
        String href = ((Target.AsWritten) link.target()).href();
        String name = href.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        return (name.isEmpty() ? href : name).replace("&", "&amp;").replace("<", "&lt;");
    }
}
