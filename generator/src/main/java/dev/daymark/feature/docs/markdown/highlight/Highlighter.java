package dev.daymark.feature.docs.markdown.highlight;

import java.util.List;

/** Colours of code. Can be used by several threads at once. */
public final class Highlighter {

    /** Longer lines are data, not code. */
    private static final int MAX_LINE = 10_000;

    private final ThreadLocal<LibraryTokenizers> tokenizers = ThreadLocal.withInitial(LibraryTokenizers::new);

    /**
     * The tokens of lines of code.
     *
     * @param language a language or another name of it, in any case; an unknown one has no colours
     * @param lines without their ends
     * @return one list for each line; the texts of its tokens are the line
     */
    public List<List<Token>> highlight(String language, List<String> lines) {
        boolean tooLong = lines.stream().anyMatch(line -> line.length() > MAX_LINE);
        if (tooLong) {
            return lines.stream().map(Highlighter::plain).toList();
        }
        return LineRules.of(language)
                .map(rules -> lines.stream().map(rules::tokens).toList())
                .or(() -> Languages.find(language)
                        .map(syntax ->
                                YamlKeys.in(syntax, lines, tokenizers.get().tokens(syntax, lines))))
                .orElseGet(() -> lines.stream().map(Highlighter::plain).toList());
    }

    private static List<Token> plain(String line) {
        return line.isEmpty() ? List.of() : List.of(new Token(Token.Kind.PLAIN, line));
    }
}
