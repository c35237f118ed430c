package dev.daymark.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Style sheets speak of start and end, so that pages can run from right to left. */
class StyleSidesTest {

    private static final Path STYLES =
            Path.of("..", "themes", "src", "main", "resources", "daymark", "theme", "assets", "styles");

    /** What may name a side, and why. */
    private static final Map<String, String> ALLOWED = Map.of(
            "mask-image: linear-gradient(to right, #0000 8%, #0003 40%, #000 70%)",
            "the drawing it belongs to is turned as a whole");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("(?<![\\w-])([a-z-]+)\\s*:\\s*([^;{}]+)(?=[;}])");
    private static final Pattern SIDE = Pattern.compile("(?<![\\w-])(left|right)(?![\\w-])");
    private static final Pattern TURNED = Pattern.compile("(?<!calc\\()(?<![\\w.])-?(90|270)deg");
    private static final Pattern PART = Pattern.compile("(?:[^\\s()]|\\((?:[^()]|\\([^()]*\\))*\\))+");
    private static final Pattern FOUR_SIDES =
            Pattern.compile("inset|margin|padding|border-(width|style|color|radius)|scroll-(margin|padding)");

    @Test
    void noRuleNamesASide() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(STYLES)) {
            files.sorted().forEach(file -> found.addAll(sided(text(file))));
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "margin-left: 1rem",
                "border-right: 1px solid",
                "border-top-left-radius: 4px",
                "left: 0",
                "text-align: left",
                "float: right",
                "inset: 0 auto 0 0",
                "margin: 0 calc(1rem + var(--s-1)) 0 auto",
                "border-radius: 4px 0 0 4px",
                "background: linear-gradient(90deg, red, blue)",
                "translate: 4px 0",
            })
    void seesASide(String declaration) {
        assertThat(sided("a { color: red; &:hover { " + declaration + "; } }")).containsExactly(declaration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "margin-inline-start: 1rem",
                "inset: 50% 0 auto",
                "padding: 1px 2px 3px 2px",
                "border-radius: 2px 2px 0 0",
                "translate: 0 -8px",
                "transition: translate 160ms",
                "background: linear-gradient(calc(90deg * var(--along)), red, blue)",
                "justify-content: flex-end",
            })
    void seesNoneWhereThereIsNone(String declaration) {
        assertThat(sided("a { " + declaration + " }")).isEmpty();
    }

    private static List<String> sided(String styles) {
        List<String> sided = new ArrayList<>();
        Matcher declarations = DECLARATION.matcher(COMMENT.matcher(styles).replaceAll(""));
        while (declarations.find()) {
            String property = declarations.group(1);
            String value = declarations.group(2).strip();
            if (isSided(property, value)) {
                sided.add(property + ": " + value);
            }
        }
        return sided;
    }

    private static boolean isSided(String property, String value) {
        List<String> parts =
                PART.matcher(value).results().map(part -> part.group()).toList();
        return property.matches("(.+-)?(left|right)(-.+)?")
                || SIDE.matcher(value).find()
                || TURNED.matcher(value).find()
                || (property.equals("translate") && !parts.get(0).equals("0"))
                || (FOUR_SIDES.matcher(property).matches() && parts.size() == 4 && !isEven(property, parts));
    }

    /** Whether both sides are the same; the corners of radii go round from the top left. */
    private static boolean isEven(String property, List<String> parts) {
        return property.equals("border-radius")
                ? parts.get(0).equals(parts.get(1)) && parts.get(2).equals(parts.get(3))
                : parts.get(1).equals(parts.get(3));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
