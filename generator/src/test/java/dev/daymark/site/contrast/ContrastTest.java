package dev.daymark.site.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.daymark.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    private final Tokens bundled;

    ContrastTest() throws IOException {
        try (InputStream styles = ContrastTest.class.getResourceAsStream("/daymark/theme/assets/styles/tokens.css")) {
            assertThat(styles).isNotNull();
            bundled = Tokens.none().and(new String(styles.readAllBytes(), StandardCharsets.UTF_8), "tokens.css", false);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPairOfTheBundledThemeCanBeToldApart() {
        return Pair.ALL.stream().flatMap(pair -> Stream.of(Scheme.values())
                .map(scheme -> DynamicTest.dynamicTest(
                        pair.front() + " on " + pair.back() + ", " + scheme.label(),
                        () -> assertThat(contrast(pair.front(), pair.back(), scheme))
                                .isGreaterThanOrEqualTo(pair.wanted()))));
    }

    /** The figures that the look was designed with. */
    @ParameterizedTest
    @CsvSource({
        "ink, bg, 16.96, 16.41",
        "ink-2, bg, 8.34, 9.66",
        "ink-3, bg, 5.43, 6.71",
        "ink-3, bg-side, 5.10, 6.90",
        "ink-3, surface-2, 5.06, 5.88",
        "ink-3, accent-soft, 4.78, 4.94",
        "accent, bg, 6.81, 9.95",
        "accent, accent-soft, 6.00, 7.32",
        "on-accent, accent, 6.93, 8.32",
        "mark, bg, 5.38, 8.50",
        "ok, ok-soft, 5.70, 7.50",
        "warn, warn-soft, 5.66, 7.68",
        "bad, bad-soft, 5.58, 7.63",
        "info, info-soft, 5.89, 7.35",
        "k-template, surface, 6.00, 9.14",
        "field, bg, 3.20, 4.15",
        "field, surface, 3.25, 3.91",
        "ok-fill, surface, 4.32, 7.13",
        "warn-fill, surface, 3.79, 7.69",
        "bad-fill, surface, 4.76, 6.42",
        "ramp-2, surface, 3.12, 4.25",
        "line-2, surface, 1.49, 1.61",
        "t-c, code-bg, 5.15, 6.08",
        "t-s, code-bg, 6.08, 11.45",
        "t-n, code-bg, 5.59, 9.98",
    })
    void computesTheFiguresOfTheDesign(String front, String back, double light, double dark) {
        assertThat(contrast("--" + front, "--" + back, Scheme.LIGHT)).isCloseTo(light, within(.006));
        assertThat(contrast("--" + front, "--" + back, Scheme.DARK)).isCloseTo(dark, within(.006));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#0a6278 | #0a6278",
                "#fff | #ffffff",
                "#0a6278cc | #0a6278",
                "RGB(10, 98, 120) | #0a6278",
                "rgb(10 98 120 / 50%) | #0a6278",
                "rgb(100% 0% 0%) | #ff0000",
                "hsl(192 85% 25%) | #0a6076",
                "hsla(-168deg, 85%, 25%, 1) | #0a6076",
                "oklch(62.8% 0.25768 29.234) | #ff0000",
                "oklch(0.5 0.08 220deg) | #1f6e83",
                "oklab(0.7 0 none) | #9e9e9e",
                "white | #ffffff",
            })
    void readsColours(String written, String hex) {
        assertThat(ColourReader.read(written).map(Colour::hex)).contains(hex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"rebeccapurple", "color-mix(in oklab, red, blue)", "#12345", "rgb(1 2)", "1rem"})
    void saysWhatItCannotRead(String written) {
        assertThat(ColourReader.read(written)).isEmpty();
    }

    @Test
    void tellsTheFigureThePlaceAndWhatWouldPass() {
        List<Problem> problems = problems("""
                /* ours */
                :root {
                  --accent: light-dark(#5fb0c4, #6cc9dc);
                }
                """);

        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.code()).isEqualTo("theme-contrast");
        assertThat(problem.location().inRun()).isEqualTo("ours/theme.css:3");
        assertThat(problem.message())
                .matches(
                        "--accent on --[a-z0-9-]+ has a contrast of [12]\\.\\d+ in the light theme, where 4.5 is wanted,"
                                + " and \\d+ more of its pairs are too faint");
        String shade = problem.hint().orElseThrow().replace(" would pass", "");
        assertThat(problems(":root { --accent: light-dark(" + shade + ", #6cc9dc) }"))
                .isEmpty();
    }

    @Test
    void blamesTheSurfaceWhenTheTextIsAsItWas() {
        assertThat(problems(":root { --bg: light-dark(#777777, #0e1113); }"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(" on --bg has a contrast of "));
    }

    @Test
    void judgesLightAndDarkEachForItself() {
        assertThat(problems("""
                :root { --ink: #191b1e; }
                @media (prefers-color-scheme: dark) { :root { --ink: #eceff1; } }
                :root[data-theme="dark"] { --ink: #eceff1; }
                """)).isEmpty();
        assertThat(problems(":root { --ink: #191b1e; }"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("in the dark theme"));
        assertThat(problems(":root { --mark: light-dark(#ff8f70, #ff8f70); }"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("in the light theme"));
    }

    @Test
    void followsVariablesToWhereTheColourIsChosen() {
        assertThat(problems(":root {\n  --brand: #5fb0c4;\n  --accent: light-dark(var(--brand), #6cc9dc);\n}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location().line()).isEqualTo(2);
                    assertThat(problem.message()).startsWith("--accent on ");
                });
        assertThat(problems(":root { --accent: var(--accent); }"))
                .extracting(Problem::code)
                .containsOnly("theme-colour");
    }

    @Test
    void readsTokensOfTheRootOnly() {
        assertThat(problems("""
                .card { --ink: #fff; }
                @layer theme { html { --ink: light-dark(#000, #fff); color: "}" } }
                @media print { :root { --ink: #fff } }
                @media (min-width: 1px) { .x { --ink: #fff } }
                /* :root { --ink: #fff } */
                :root .card { --ink: #fff; background: url(data:image/png;base64,AAAA) }
                """)).isEmpty();
    }

    @Test
    void saysWhichColourItCannotJudge() {
        assertThat(problems(":root { --accent: rebeccapurple; --shadow-1: none; --sans: Inter; }"))
                .extracting(Problem::code, Problem::message)
                .containsExactly(tuple("theme-colour", "cannot read the colour of --accent: \"rebeccapurple\""));
    }

    @Test
    void suggestsTheTokenThatWasMeant() {
        assertThat(problems(":root { --acent: #000; --our-own: 1px; }"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("the theme has no token \"--acent\"");
                    assertThat(problem.hint()).contains("did you mean \"--accent\"?");
                });
    }

    private List<Problem> problems(String styles) {
        return ContrastCheck.check(bundled.and(styles, "ours/theme.css", true));
    }

    private double contrast(String front, String back, Scheme scheme) {
        return bundled.colour(front, scheme)
                .orElseThrow()
                .contrast(bundled.colour(back, scheme).orElseThrow());
    }
}
