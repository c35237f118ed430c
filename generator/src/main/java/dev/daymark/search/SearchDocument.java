package dev.daymark.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that readers can find.
 *
 * @param kind what it is, such as {@code component} or {@code docs}: results are grouped by it
 * @param title what it is called
 * @param names what else it is called, such as an entity's name
 * @param keywords words that lead to it and are no part of its text, such as tags
 * @param lead what it is, in a few sentences
 * @param text what it says
 * @param filters facets and values that a query may ask for, as {@code owner:team-harbour}
 * @param weight how much it counts beside others; 1 is usual
 */
public record SearchDocument(
        String kind,
        String title,
        List<String> names,
        List<String> keywords,
        String lead,
        Text text,
        List<String> filters,
        double weight) {

    /** Copies the lists. */
    public SearchDocument {
        names = List.copyOf(names);
        keywords = List.copyOf(keywords);
        filters = List.copyOf(filters);
    }

    /** With its sections at hand. */
    public SearchDocument(
            String kind,
            String title,
            List<String> names,
            List<String> keywords,
            String lead,
            List<Section> sections,
            List<String> filters,
            double weight) {
        this(kind, title, names, keywords, lead, Text.of(sections), filters, weight);
    }

    /** Its text. Read anew each time: it may be long, and there are many. */
    public List<Section> sections() {
        return text.sections().get();
    }

    /**
     * The text of a document.
     *
     * @param digest tells it from every other, where that is known without reading it
     * @param sections reads it
     */
    public record Text(Optional<String> digest, Supplier<List<Section>> sections) {

        /** A text that is at hand. */
        public static Text of(List<Section> sections) {
            List<Section> all = List.copyOf(sections);
            return new Text(Optional.empty(), () -> all);
        }
    }

    /**
     * A part of a text with a place of its own.
     *
     * @param anchor where in the page; empty for its beginning
     * @param heading text of the heading; empty where there is none
     * @param text without markup
     */
    public record Section(String anchor, String heading, String text) {}
}
