package dev.daymark.feature.docs.markdown.html;

import dev.daymark.feature.docs.markdown.source.CriticMarks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML as its author wrote it, in which each tag says so and where it stands. */
final class RawTags {

    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][^\\s/>]*)");
    private static final Pattern OWN = Pattern.compile(
            "(?i)\\s(?:data-(?:at|raw|code|caption|above|list)|markdown)(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?(?=[\\s/>])");

    private RawTags() {}

    /**
     * Marks tags.
     *
     * @param html what the author wrote
     * @param offset where it begins in the text that was parsed
     * @param kind the value of the mark
     */
    static String marked(String html, int offset, String kind) {
        String written = CriticMarks.restore(html);
        StringBuilder out = new StringBuilder();
        Matcher tag = TAG.matcher(written);
        int end = 0;
        while (tag.find(end)) {
            int close = written.indexOf('>', tag.end());
            int stop = close < 0 ? written.length() : close + 1;
            out.append(written, end, tag.end());
            out.append(" ").append(HtmlMarks.RAW).append("=\"").append(kind).append('"');
            out.append(" ")
                    .append(HtmlMarks.AT)
                    .append("=\"")
                    .append(offset + tag.start())
                    .append('"');
            out.append(OWN.matcher(written.substring(tag.end(), stop)).replaceAll(" "));
            end = stop;
        }
        return out.append(written.substring(end)).toString();
    }
}
