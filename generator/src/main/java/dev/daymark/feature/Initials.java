package dev.daymark.feature;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One or two letters that stand for a team or a person where there is no picture: {@code H} for Team Harbour. */
public final class Initials {
    /** What many teams are called besides their name. */
    private static final Set<String> NOT_A_NAME =
            Set.of("team", "teams", "squad", "guild", "tribe", "chapter", "crew", "group", "department", "the");

    private Initials() {}

    /** The first letters of a team's name; words such as {@code Team} are not part of it unless there is no other. */
    public static String ofTeam(String title) {
        List<String> words = words(title);
        List<String> names = words.stream()
                .filter(word -> !NOT_A_NAME.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        List<String> said = names.isEmpty() ? words : names;
        return joined(title, said.subList(0, Math.min(2, said.size())));
    }

    /** The first letters of a person's first and last name. */
    public static String ofPerson(String title) {
        List<String> words = words(title);
        return joined(title, words.size() < 2 ? words : List.of(words.get(0), words.get(words.size() - 1)));
    }

    private static List<String> words(String title) {
        return Arrays.stream(title.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String joined(String title, List<String> words) {
        StringBuilder letters = new StringBuilder(4);
        words.forEach(word -> letters.append(first(word)));
        return letters.length() == 0 ? first(title.strip()) : letters.toString();
    }

    /** What a reader takes for one letter may be several characters. */
    private static String first(String word) {
        if (word.isEmpty()) {
            return "";
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int end = letters.next();
        int head = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(head)) + word.substring(Character.charCount(head), end);
    }
}
