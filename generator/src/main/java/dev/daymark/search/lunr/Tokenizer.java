package dev.daymark.search.lunr;

/** Takes the value of a field apart into tokens. */
@FunctionalInterface
public interface Tokenizer {

    /** The tokenizer of lunr.js. */
    Tokenizer STOCK = new StockTokenizer();

    /** Hands over the tokens in their order. */
    void tokenize(FieldValue value, TokenSink tokens);
}
