package dev.daymark.problem;

/** What repositories say as Markdown that shows it and does nothing else: no markup, no mention, no link to an issue. */
public final class MarkdownText {

    private MarkdownText() {}

    /** A text within a line or a cell of a table. */
    public static String plain(String text) {
        return ProblemLog.visible(text)
                .codePoints()
                .collect(StringBuilder::new, MarkdownText::append, StringBuilder::append)
                .toString();
    }

    /** A text as code; nothing when it is empty. */
    public static String code(String text) {
        return text.isEmpty() ? "" : "<code>" + plain(text) + "</code>";
    }

    private static void append(StringBuilder text, int character) {
        switch (character) {
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '&' -> text.append("&amp;");
            case '@' -> text.append("&#64;");
            case '#' -> text.append("&#35;");
            default -> {
                if ("\\`*_{}[]()!|~$".indexOf(character) >= 0) {
                    text.append('\\');
                }
                text.appendCodePoint(character);
            }
        }
    }
}
