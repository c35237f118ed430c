package dev.daymark.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGlobTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a/*.yaml              ; a/b.yaml
            *                     ; a
            **                    ; a/b/c
            **/x.yaml             ; x.yaml
            **/x.yaml             ; a/b/x.yaml
            a/**/x                ; a/x
            a/**                  ; a/b/c
            {a,b}/x               ; b/x
            a{,b}/x               ; a/x
            {a,{b,c}d}/x          ; cd/x
            [ab]/x                ; b/x
            [!ab]/x               ; c/x
            [^ab]/x               ; c/x
            [a-c]                 ; b
            []a]                  ; ]
            x?z                   ; xyz
            !(a|b)/x              ; c/x
            !(a).yaml             ; aa.yaml
            ?(a)b                 ; b
            +(ab)c                ; ababc
            *(ab)c                ; c
            @(a|b).y*ml           ; b.yml
            .github/*             ; .github/x
            **/.x/*               ; a/.x/y
            a b/ü*                ; a b/üx
            [ab                   ; [ab
            {a                    ; {a
            !(a                   ; !(a
            """)
    void matches(String pattern, String path) {
        assertThat(PathGlob.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            *.yaml                ; a/b.yaml
            *                     ; .hidden
            **                    ; a/.hidden/b
            **/x                  ; .a/x
            a/*                   ; a
            a/*                   ; a/b/c
            {a,b}/x               ; c/x
            [ab]/x                ; c/x
            [!ab]/x               ; a/x
            !(a|b)/x              ; a/x
            ?(a)b                 ; aab
            +(ab)c                ; c
            @(a|b)                ; ab
            A                     ; a
            x?z                   ; xz
            ?x                    ; .x
            """)
    void doesNotMatch(String pattern, String path) {
        assertThat(PathGlob.of(pattern).matches(path)).isFalse();
    }

    @Test
    void agreesWithRegularExpressionsOnSimplePatterns() {
        Random random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            String pattern = text(random, "ab*?/");
            String path = text(random, "ab/");
            String regex = pattern.replace("*", "\u0001").replace("?", "[^/]").replace("\u0001", "[^/]*");

            // Two stars and empty names have rules of their own.
            if (!pattern.isEmpty()
                    && !pattern.contains("**")
                    && !pattern.contains("//")
                    && !path.contains("//")
                    && !path.endsWith("/")
                    && !path.startsWith("/")) {
                assertThat(PathGlob.of(pattern).matches(path))
                        .as("%s on %s", pattern, path)
                        .isEqualTo(!path.isEmpty() && Pattern.matches(regex, path));
            }
        }
    }

    @Test
    void takesAnyTextAsAPatternAndMatchesInShortTime() {
        Random random = new Random(12);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 5000; i++) {
                PathGlob.of(text(random, "a*?[]{},()!@+|\\/-.")).matches(text(random, "ab./"));
            }
            String hostile = "*(*(*(a)b)c)".repeat(20) + "{a,b}".repeat(40) + "!(a*a*a*a*)".repeat(20);
            PathGlob.of(hostile).matches("a".repeat(300));
            PathGlob.of("**/".repeat(200) + "x").matches("a/".repeat(200) + "y");
        });
    }

    private static String text(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(10); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @Test
    void takesTextsThatNobodyWritesAsPatternsForPlainPaths() {
        assertThat(PathGlob.isGlob("{".repeat(1_000))).isTrue();
        assertThat(PathGlob.isGlob("{".repeat(1_001))).isFalse();
    }
}
