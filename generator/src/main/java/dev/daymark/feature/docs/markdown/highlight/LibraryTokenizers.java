package dev.daymark.feature.docs.markdown.highlight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** The tokenisers of RSyntaxTextArea. They keep state, so that each thread needs its own. */
final class LibraryTokenizers {

    private final Map<String, TokenMaker> makers = new HashMap<>();

    List<List<Token>> tokens(String syntax, List<String> lines) {
        TokenMaker maker = makers.computeIfAbsent(
                syntax, name -> TokenMakerFactory.getDefaultInstance().getTokenMaker(name));
        List<List<Token>> all = new ArrayList<>();
        int state = TokenTypes.NULL;
        for (String line : lines) {
            Segment segment = new Segment(line.toCharArray(), 0, line.length());
            all.add(tokens(maker.getTokenList(segment, state, 0), line));
            state = maker.getLastTokenTypeOnLine(segment, state);
        }
        return all;
    }

    private static List<Token> tokens(org.fife.ui.rsyntaxtextarea.Token first, String line) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Token.Kind kind = Token.Kind.PLAIN;
        int length = 0;
        org.fife.ui.rsyntaxtextarea.Token token = first;
        while (token != null && token.isPaintable()) {
            Token.Kind next = token.isWhitespace() ? kind : kindOf(token.getType());
            if (next != kind && !text.isEmpty()) {
                tokens.add(new Token(kind, text.toString()));
                text.setLength(0);
            }
            kind = next;
            text.append(token.getLexeme());
            length += token.length();
            token = token.getNextToken();
        }
        if (!text.isEmpty()) {
            tokens.add(new Token(kind, text.toString()));
        }
        return length == line.length() ? List.copyOf(tokens) : List.of(new Token(Token.Kind.PLAIN, line));
    }

    private static Token.Kind kindOf(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> Token.Kind.COMMENT;
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.DATA_TYPE,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.ANNOTATION,
                    TokenTypes.MARKUP_TAG_NAME,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION -> Token.Kind.KEYWORD;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR -> Token.Kind.STRING;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> Token.Kind.NUMBER;
            case TokenTypes.SEPARATOR,
                    TokenTypes.OPERATOR,
                    TokenTypes.MARKUP_TAG_DELIMITER,
                    TokenTypes.VARIABLE,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE -> Token.Kind.PUNCTUATION;
            default -> Token.Kind.PLAIN;
        };
    }
}
