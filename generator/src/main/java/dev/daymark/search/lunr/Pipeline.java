package dev.daymark.search.lunr;

import java.util.Optional;

/** Makes the term to be indexed of a token. The same token always gives the same term. */
@FunctionalInterface
public interface Pipeline {

    /** The pipeline of lunr.js: trimmer, stop words, stemmer. Lets the empty term through, as lunr.js does. */
    Pipeline STOCK = token -> {
        String trimmed = Trimmer.trim(token);
        return StopWords.contains(trimmed) ? Optional.empty() : Optional.of(Stemmer.stem(trimmed));
    };

    /** The term, or nothing when the token is not to be indexed. */
    Optional<String> term(String token);
}
