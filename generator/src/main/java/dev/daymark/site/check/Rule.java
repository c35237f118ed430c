package dev.daymark.site.check;

import java.util.Locale;

/** What a finished site must keep to. */
public enum Rule {
    /** A link leads to a file of the site. */
    DEAD_LINK,
    /** A fragment names an id of its page. */
    DEAD_ANCHOR,
    /** An id is given once, and what refers to one finds it. */
    IDS,
    /** A link within the site is relative, and its path is in lower case. */
    LINK_FORM,
    /** A page loads nothing from elsewhere. */
    OUTSIDE_REQUEST,
    /** Nothing runs or styles but files of the site. */
    CONTENT_POLICY,
    /** The page is well-formed HTML of known elements. */
    MARKUP,
    /** The page has a language, a title, one main heading, and words for its pictures. */
    STRUCTURE,
    /** The page costs its readers no more bytes, elements and requests than a page of its type may. */
    BUDGET;

    /** The name in messages, such as {@code dead-link}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
