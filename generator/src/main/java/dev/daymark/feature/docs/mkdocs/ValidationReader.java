package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code validation}. A key at its top holds for {@code nav} and {@code links} unless they say otherwise. */
final class ValidationReader {

    private static final String RELATIVE_TO_DOCS = "relative_to_docs";
    private static final String ABSOLUTE = "absolute_links";
    private static final List<String> WORDS = List.of("warn", "info", "ignore");

    private final List<Settings> nav;
    private final List<Settings> links;

    private ValidationReader(Settings top) {
        this.nav = withTop(top, "nav");
        this.links = withTop(top, "links");
    }

    private static List<Settings> withTop(Settings top, String part) {
        return top.mapping(part).map(settings -> List.of(settings, top)).orElse(List.of(top));
    }

    static Validation read(Settings top) {
        return new ValidationReader(top).validation();
    }

    private Validation validation() {
        Validation fallback = Validation.DEFAULT;
        Validation.Links pages = links(links, fallback.links());
        return new Validation(
                level(nav, "omitted_files", fallback.omittedFiles()),
                links(nav, fallback.nav()),
                pages,
                level(links, "anchors", fallback.anchors()),
                level(links, "unrecognized_links", pages.notFound()));
    }

    private static Validation.Links links(List<Settings> settings, Validation.Links fallback) {
        return new Validation.Links(
                level(settings, "not_found", fallback.notFound()),
                level(settings, ABSOLUTE, fallback.absolute()),
                settings.stream()
                        .flatMap(each -> each.map().text(ABSOLUTE).stream())
                        .findFirst()
                        .filter(RELATIVE_TO_DOCS::equals)
                        .isPresent());
    }

    private static Level level(List<Settings> settings, String key, Level fallback) {
        for (Settings each : settings) {
            Optional<String> word = each.text(key);
            if (word.isPresent()) {
                return level(each, key, word.get(), fallback);
            }
        }
        return fallback;
    }

    private static Level level(Settings settings, String key, String word, Level fallback) {
        if (WORDS.contains(word)) {
            return Level.valueOf(word.toUpperCase(Locale.ROOT));
        }
        if (!(key.equals(ABSOLUTE) && word.equals(RELATIVE_TO_DOCS))) {
            settings.findings()
                    .report(
                            ProblemCode.DOCS_CONFIGURATION,
                            settings.valuePlace(key),
                            "\"" + settings.name() + key + "\" must be one of warn, info, ignore, but is \"" + word
                                    + "\"",
                            Suggestion.nearest(word, WORDS)
                                    .map(near -> "did you mean \"" + near + "\"?")
                                    .orElse("write warn, info or ignore"));
        }
        return fallback;
    }
}
