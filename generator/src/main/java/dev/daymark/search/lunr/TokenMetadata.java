package dev.daymark.search.lunr;

/** What an index may keep of each single occurrence of a term: the metadata that {@code lunr.tokenizer} gives tokens. */
public enum TokenMetadata {
    /** Where the token begins in the lower-cased text, and how long it is there, in UTF-16 units. */
    POSITION("position"),
    /** How many tokens stand before it in the field, stop words counted. */
    INDEX("index"),
    /** The field, as a list of one. */
    FIELDS("fields");

    private final String key;

    TokenMetadata(String key) {
        this.key = key;
    }

    /** The key in {@code metadataWhitelist} and in the index. */
    public String key() {
        return key;
    }
}
