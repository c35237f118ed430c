package dev.daymark.feature.docs.markdown.html;

import java.util.Set;

/** Attributes that tell later steps what the elements do not. None of them is left in a page. */
public final class HtmlMarks {

    /** Offset in the text that was parsed. */
    public static final String AT = "data-at";

    /** Marks elements that an author wrote as HTML; {@code block} when nothing inside them is Markdown. */
    public static final String RAW = "data-raw";

    /** Marks code, which steps over text pass by. */
    public static final String CODE = "data-code";

    /** Marks a caption of the element before it, with what is counted. */
    public static final String CAPTION = "data-caption";

    /** Marks a caption that stands above. */
    public static final String ABOVE = "data-above";

    /** The attribute list of an element that an author has named. */
    public static final String LIST = "data-list";

    /** All of them: no author can set one. */
    public static final Set<String> ALL = Set.of(AT, RAW, CODE, CAPTION, ABOVE, LIST);

    private HtmlMarks() {}
}
