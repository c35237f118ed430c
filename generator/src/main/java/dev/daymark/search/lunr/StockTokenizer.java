package dev.daymark.search.lunr;

/**
 * {@code lunr.tokenizer}: lower-cases text and cuts it at hyphens and at what {@code \s} means in JavaScript, which is
 * neither what it means in Java nor what {@link Character} calls white space. Entries are lower-cased and not cut.
 */
final class StockTokenizer implements Tokenizer {

    @Override
    public void tokenize(FieldValue value, TokenSink tokens) {
        if (value instanceof FieldValue.Text running) {
            cut(LowerCase.of(running.text()), tokens);
        } else if (value instanceof FieldValue.Entries list) {
            list.entries().forEach(entry -> tokens.entry(LowerCase.of(entry)));
        }
    }

    private static void cut(String text, TokenSink tokens) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSeparator(text.charAt(i))) {
                if (i > start) {
                    tokens.word(text, start, i);
                }
                start = i + 1;
            }
        }
        if (text.length() > start) {
            tokens.word(text, start, text.length());
        }
    }

    private static boolean isSeparator(char c) {
        if (c < 0x80) {
            return c == ' ' || c == '-' || (c >= '\t' && c <= '\r');
        }
        return switch (c) {
            case '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff' -> true;
            default -> c >= '\u2000' && c <= '\u200a';
        };
    }
}
