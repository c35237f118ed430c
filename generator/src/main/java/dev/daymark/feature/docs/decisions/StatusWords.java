package dev.daymark.feature.docs.decisions;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that authors use for the status of a decision. */
final class StatusWords {

    static final String SUPERSEDED = "superseded";

    private static final int LONGEST = 30;
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}{\\[]+");
    private static final Pattern CLAUSE = Pattern.compile("[,.;:(\\[<—–|]| - |\\s+by\\s+");
    private static final Pattern AFTER = Pattern.compile("[*_]*\\s*(?:[,.;:(—–-]|(?:by|on|in)\\s|\\d)");
    private static final Map<String, String> WORDS = words();

    private StatusWords() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        add(words, "proposed", "proposed", "proposal", "draft", "pending", "open", "in review", "under review", "rfc");
        add(words, "proposed", "in discussion", "under discussion", "in progress", "work in progress", "wip");
        add(words, "accepted", "accepted", "approved", "adopted", "agreed", "decided", "done", "implemented", "active");
        add(words, "rejected", "rejected", "declined", "withdrawn", "abandoned", "cancelled", "dead");
        add(words, "deprecated", "deprecated", "obsolete", "retired", "expired");
        add(words, SUPERSEDED, SUPERSEDED, "superceded", "superseeded", "superceeded", "replaced");
        return words;
    }

    private static void add(Map<String, String> words, String meaning, String... written) {
        for (String word : written) {
            words.put(word, meaning);
        }
    }

    /** The usual word that a text begins with; empty when it begins with none. */
    static String usual(String text) {
        return first(plain(text)).map(Map.Entry::getValue).orElse("");
    }

    /** Whether a text is no more than a status and what belongs to it: {@code Accepted, 2026-11-17.} */
    static boolean isSentence(String text) {
        String plain = plain(text);
        return first(plain)
                .map(word -> plain.substring(word.getKey().length()))
                .filter(rest -> rest.isEmpty() || AFTER.matcher(rest).lookingAt())
                .isPresent();
    }

    private static Optional<Map.Entry<String, String>> first(String plain) {
        return WORDS.entrySet().stream()
                .filter(word -> begins(plain, word.getKey()))
                .findFirst();
    }

    private static String plain(String text) {
        return BEFORE.matcher(text).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean begins(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }

    /** The status that a text means: a usual word, else its first clause; empty when it is a blank to be filled in. */
    static String of(String text) {
        String plain = BEFORE.matcher(text).replaceFirst("").strip();
        if (plain.isEmpty() || plain.startsWith("{") || plain.startsWith("[") || plain.contains(" | ")) {
            return "";
        }
        String usual = usual(plain);
        if (!usual.isEmpty()) {
            return usual;
        }
        String clause = CLAUSE.split(plain, 2)[0].replaceAll("[*_`]", "").strip();
        return clause.length() > LONGEST ? "" : clause;
    }
}
