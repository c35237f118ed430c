package dev.daymark.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The words of the bundled theme: in every language the same, and those that templates, scripts and code ask for. */
class WordsTest {

    private static final Path THEME = Path.of("..", "themes", "src", "main", "resources", "daymark", "theme");
    private static final Path CODE = Path.of("src", "main");
    private static final String SCRIPT = "script.";

    private static final Pattern FILE = Pattern.compile("messages(?:_(\\w+))?\\.properties");
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\n]*)\"(\\s*\\+)?");
    private static final Pattern TEMPLATE_LITERAL = Pattern.compile("'([^'\n]*)'(\\s*\\+)?");
    private static final Pattern ASKED = Pattern.compile("\\b(?:message|words(?:\\(\\))?\\.text|word)\\((?=([^()]*))");
    private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(?:\\.[\\w-]+)+");

    private final Map<String, String> english = words(THEME.resolve("messages.properties"));

    @TestFactory
    Stream<DynamicTest> everyLanguageSaysTheSame() {
        return files(THEME, ".properties")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Map<String, String> texts = words(file);
                    assertThat(stems(texts)).isEqualTo(stems(english));
                    assertThat(texts).allSatisfy((key, text) -> assertThat(slots(text))
                            .as(key)
                            .isSubsetOf(slots(english.getOrDefault(MessageFiles.stem(key), ""))));
                    assertThat(stems(texts)).allSatisfy(stem -> assertThat(slots(texts.getOrDefault(stem, "")))
                            .as(stem)
                            .isEqualTo(slots(english.getOrDefault(stem, ""))));
                    assertThat(forms(texts)).isEqualTo(wanted(language(file)));
                }));
    }

    @Test
    void noneIsUnused() {
        Set<String> unused = stems(english);
        for (Path file : sources()) {
            List<MatchResult> literals = literals(file, text(file));
            for (MatchResult literal : literals) {
                String start = prefix(file) + literal.group(1);
                boolean goesOn = literal.group(2) != null;
                unused.removeIf(key -> key.equals(start)
                        || (goesOn && start.endsWith(".") && key.startsWith(start))
                        || literals.stream().anyMatch(end -> key.equals(start + end.group(1))));
            }
        }

        assertThat(unused).isEmpty();
    }

    @Test
    void noneIsMissing() {
        Set<String> asked = new TreeSet<>();
        for (Path file : sources()) {
            Matcher call = ASKED.matcher(text(file));
            while (call.find()) {
                literals(file, call.group(1)).stream()
                        .filter(literal -> literal.group(2) == null)
                        .map(literal -> prefix(file) + literal.group(1))
                        .filter(key -> KEY.matcher(key).matches())
                        .forEach(asked::add);
            }
        }

        assertThat(asked).hasSizeGreaterThan(200).isSubsetOf(stems(english));
    }

    /** The plural forms that a language needs of each text which has forms in English. */
    private Set<String> wanted(Locale language) {
        Plurals plurals = Plurals.of(language);
        return forms(english).stream()
                .map(MessageFiles::stem)
                .flatMap(stem -> IntStream.rangeClosed(0, 1000)
                        .mapToObj(plurals::category)
                        .filter(category -> !category.equals("other"))
                        .map(category -> stem + "." + category))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> forms(Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(key -> !MessageFiles.stem(key).equals(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> stems(Map<String, String> texts) {
        return texts.keySet().stream().map(MessageFiles::stem).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> slots(String text) {
        return SLOT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Locale language(Path file) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        assertThat(name.matches()).as(file.toString()).isTrue();
        return Locale.forLanguageTag(
                name.group(1) == null ? "en" : name.group(1).replace('_', '-'));
    }

    private static List<MatchResult> literals(Path file, String text) {
        Pattern literal = file.toString().endsWith(".peb") ? TEMPLATE_LITERAL : LITERAL;
        return literal.matcher(text).results().toList();
    }

    /** Scripts ask for words without what the keys of all of them begin with. */
    private static String prefix(Path file) {
        return file.toString().endsWith(".js") ? SCRIPT : "";
    }

    /** All but what others wrote. */
    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        for (Path folder : List.of(THEME, CODE)) {
            for (String extension : List.of(".peb", ".js", ".java")) {
                files(folder, extension)
                        .filter(file -> !file.toString().contains("third-party"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static Stream<Path> files(Path folder, String extension) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> words(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
