package dev.daymark.feature.docs.markdown.page;

/** What must be escaped in HTML. */
public final class Escape {

    private Escape() {}

    /** A text between tags. */
    public static String text(String text) {
        return escape(text, false);
    }

    /** The value of an attribute, between double quotes. */
    public static String attribute(String value) {
        return escape(value, true);
    }

    private static String escape(String text, boolean quotes) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quotes ? "&quot;" : "\"");
                case '\u00A0' -> out.append("&nbsp;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
