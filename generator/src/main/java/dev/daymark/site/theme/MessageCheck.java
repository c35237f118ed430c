package dev.daymark.site.theme;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Judges the words of a theme: what is not translated, and what is probably misspelt. */
final class MessageCheck {

    private static final int SHOWN = 5;

    private final MessageFiles files;
    private final Locale language;

    private MessageCheck(MessageFiles files, Locale language) {
        this.files = files;
        this.language = language;
    }

    static List<Problem> check(MessageFiles files, Locale language) {
        MessageCheck check = new MessageCheck(files, language);
        List<Problem> problems = new ArrayList<>(check.misspelt());
        if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            problems.addAll(check.untranslated());
        }
        return problems;
    }

    private List<Problem> misspelt() {
        Set<String> known = stems(texts -> !texts.file().own());
        return files.weakestFirst().stream()
                .filter(texts -> texts.file().own())
                .flatMap(texts -> texts.byKey().keySet().stream()
                        .filter(key -> !known.contains(MessageFiles.stem(key)))
                        .flatMap(key -> Suggestion.nearest(MessageFiles.stem(key), known).stream()
                                .map(near -> Problem.of(
                                                ProblemCode.THEME_NAME,
                                                new SourceLocation(
                                                        "", texts.file().place(), texts.line(key), 0),
                                                "no text of the theme has the key \"" + key + "\"")
                                        .withHint("did you mean \"" + near + "\"?"))))
                .toList();
    }

    private List<Problem> untranslated() {
        Set<String> missing = stems(MessageFiles.Texts::isEnglish);
        int all = missing.size();
        missing.removeAll(stems(texts -> !texts.isEnglish()));
        if (missing.isEmpty()) {
            return List.of();
        }
        String file = "messages_" + language + ".properties";
        String place = files.weakestFirst().stream()
                .filter(texts -> !texts.isEnglish())
                .map(texts -> texts.file().place())
                .reduce(file, (weaker, stronger) -> stronger);
        String tag = language.toLanguageTag();
        String message = missing.size() == all
                ? "the theme has no words in the language \"" + tag + "\""
                : missing.size() + " of " + all + " texts are not there in \"" + tag + "\": "
                        + missing.stream().limit(SHOWN).collect(Collectors.joining(", "))
                        + (missing.size() > SHOWN ? ", …" : "");
        return List.of(Problem.of(ProblemCode.THEME_LANGUAGE, SourceLocation.ofFile("", place), message)
                .withHint("they are shown in English; put them into " + file + " of your theme"));
    }

    private Set<String> stems(Predicate<MessageFiles.Texts> which) {
        return files.weakestFirst().stream()
                .filter(which)
                .flatMap(texts -> texts.byKey().keySet().stream())
                .map(MessageFiles::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
