package dev.daymark.feature.docs.markdown.highlight;

/**
 * A piece of code of one colour.
 *
 * @param kind what it is
 * @param text the piece
 */
public record Token(Kind kind, String text) {

    /** What has a colour of its own. */
    public enum Kind {
        KEYWORD("tok-k"),
        STRING("tok-s"),
        NUMBER("tok-n"),
        COMMENT("tok-c"),
        PUNCTUATION("tok-p"),
        PLAIN("");

        private final String cssClass;

        Kind(String cssClass) {
            this.cssClass = cssClass;
        }

        /** The class of its element; empty when it needs none. */
        public String cssClass() {
            return cssClass;
        }
    }
}
