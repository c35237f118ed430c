package dev.daymark.feature.docs.collect;

import dev.daymark.harvest.LongTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A page that has been read, with its links still open.
 *
 * @param frontTitle title that the front matter gives; empty without
 * @param headingTitle text of a first heading of level 1; empty without
 * @param description one sentence about it, from the front matter; empty without
 * @param html what stands around the links: one text more than there are links
 * @param links in order
 * @param headings in order
 * @param text what search reads: anchor, heading and text of each section; empty when its author wants it left out
 * @param boost how much it counts in search, in hundredths: 100 is usual
 * @param anchors what links may say, and the id that is meant
 * @param words how many there are
 * @param diagrams whether there are diagrams to draw
 * @param notes what its author should know
 */
public record CollectedPage(
        String frontTitle,
        String headingTitle,
        String description,
        LongTexts html,
        List<CollectedLink> links,
        List<CollectedHeading> headings,
        LongTexts text,
        int boost,
        Map<String, String> anchors,
        int words,
        boolean diagrams,
        List<CollectedNote> notes) {

    /**
     * A link.
     *
     * @param attribute {@code href} or {@code src}
     * @param target as written
     * @param file the snippet that it stands in, from the root of the repository; empty for the page itself
     * @param line where it was written
     * @param column where it was written
     */
    public record CollectedLink(String attribute, String target, String file, int line, int column) {}

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id its anchor
     * @param title plain text
     */
    public record CollectedHeading(int level, String id, String title) {}

    /**
     * The text below a heading up to the next one.
     *
     * @param anchor of the heading; empty for what stands before the first
     * @param heading its text; empty for what stands before the first
     * @param text without markup
     */
    public record CollectedSection(String anchor, String heading, String text) {}

    /**
     * Something that its author should know.
     *
     * @param kind what sort of thing
     * @param file the snippet that it stands in, from the root of the repository; empty for the page itself
     * @param line where
     * @param column where
     * @param message what
     * @param hint how to mend it
     */
    public record CollectedNote(String kind, String file, int line, int column, String message, String hint) {}

    /** Its text, heading by heading. */
    public List<CollectedSection> sections() {
        List<String> all = text.read();
        List<CollectedSection> sections = new ArrayList<>(all.size() / 3);
        for (int i = 0; i + 2 < all.size(); i += 3) {
            sections.add(new CollectedSection(all.get(i), all.get(i + 1), all.get(i + 2)));
        }
        return sections;
    }

    /** Its text, heading by heading, to be kept. */
    static LongTexts text(List<CollectedSection> sections) {
        return LongTexts.of(sections.stream()
                .flatMap(section -> Stream.of(section.anchor(), section.heading(), section.text()))
                .toList());
    }

    /** This page with other HTML. */
    public CollectedPage withHtml(LongTexts others) {
        return withHtml(others, links);
    }

    /** This page with other HTML and its links. */
    CollectedPage withHtml(LongTexts others, List<CollectedLink> itsLinks) {
        return new CollectedPage(
                frontTitle,
                headingTitle,
                description,
                others,
                itsLinks,
                headings,
                text,
                boost,
                anchors,
                words,
                diagrams,
                notes);
    }

    /** The title that the page gives itself: that of the front matter, else its heading; empty without. */
    public String title() {
        return frontTitle.isEmpty() ? headingTitle : frontTitle;
    }
}
