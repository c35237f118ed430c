package dev.daymark.feature.docs.markdown.html;

/** Attributes that tell later steps what the elements do not. None of them is left in a page. */
public final class HtmlMarks {

    /** Offset in the text that was parsed. */
    public static final String AT = "data-at";

    /** Marks elements that an author wrote as HTML; {@code block} when nothing inside them is Markdown. */
    public static final String RAW = "data-raw";

    /** Marks code, which steps over text pass by. */
    public static final String CODE = "data-code";

    private HtmlMarks() {}
}
