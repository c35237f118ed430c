package dev.daymark.search.lunr;

import org.jspecify.annotations.Nullable;

/**
 * Finds the number of a token's term without making anything of the token, when it was seen lately. Each token has one
 * place, which the next token for that place takes over: what is kept does not grow with the documents.
 */
final class TermCache {

    /** The number of a token that is not indexed. */
    static final int NONE = -1;

    private static final int PLACES = 1 << 16;
    private static final int LONGEST = 40;

    private final Pipeline pipeline;
    private final Terms terms;
    private final @Nullable String[] tokens = new @Nullable String[PLACES];
    private final int[] numbers = new int[PLACES];

    TermCache(Pipeline pipeline, Terms terms) {
        this.pipeline = pipeline;
        this.terms = terms;
    }

    /** The number of the term of the token that is this part of a text, or {@link #NONE}. */
    int number(String text, int start, int end) {
        if (end - start > LONGEST) {
            return look(text.substring(start, end));
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        String known = tokens[place];
        if (known == null || known.length() != end - start || !text.startsWith(known, start)) {
            String token = text.substring(start, end);
            tokens[place] = token;
            numbers[place] = look(token);
        }
        return numbers[place];
    }

    private int look(String token) {
        return pipeline.term(token).map(terms::number).orElse(NONE);
    }
}
