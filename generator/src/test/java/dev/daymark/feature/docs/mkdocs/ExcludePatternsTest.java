package dev.daymark.feature.docs.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcludePatternsTest {

    private static final String NO_FILE = "/dev/null";

    /** Patterns divided by blanks, a path, and what git 2.39 says. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a.md               ; a.md          ; true
            a.md               ; x/a.md        ; true
            a.md               ; A.md          ; false
            /a.md              ; x/a.md        ; false
            x/a.md             ; y/x/a.md      ; false
            x/a.md             ; x/a.md        ; true
            drafts/            ; drafts/a.md   ; true
            drafts/            ; x/drafts/a.md ; true
            drafts/            ; drafts        ; false
            drafts             ; drafts        ; true
            *.txt              ; x/y.txt       ; true
            x/*.txt            ; x/y/z.txt     ; false
            x/*                ; x/y/z.txt     ; true
            x/**               ; x             ; false
            x/**               ; x/y           ; true
            **/x               ; a/b/x/c       ; true
            a/**/b             ; a/b           ; true
            a/**/b             ; a/x/y/b       ; true
            **                 ; a/b           ; true
            a?c                ; abc           ; true
            [ab]c              ; bc            ; true
            [!ab]c             ; bc            ; false
            [^ab]c             ; dc            ; true
            []a]c              ; ]c            ; true
            [!]a]c             ; ]c            ; false
            [[:digit:]]c       ; 1c            ; true
            [[:alpha:]-]c      ; -c            ; true
            [\\]]c             ; ]c            ; true
            [ab                ; [ab           ; false
            a\\                ; a\\           ; false
            \\#a               ; #a            ; true
            #a                 ; #a            ; false
            \\!a               ; !a            ; true
            *.md !a.md         ; a.md          ; false
            *.md !a.md         ; b.md          ; true
            !a.md *.md         ; a.md          ; true
            x/ !x/a.md         ; x/a.md        ; true
            x/* !x/a.md        ; x/a.md        ; false
            x !x               ; x/a.md        ; false
            /                  ; a             ; false
            ü*                 ; über.md       ; true
            """)
    void matchesAsGitDoes(String patterns, String path, boolean excluded) {
        ExcludePatterns rules = ExcludePatterns.of(
                String.join("\n", patterns.replace("\\\\", "\\").split(" ")));

        assertThat(rules.matches(path.replace("\\\\", "\\"))).isEqualTo(excluded);
    }

    @Test
    void ignoresSpacesAtTheEndUnlessQuoted() {
        assertThat(ExcludePatterns.of("a  ").matches("a")).isTrue();
        assertThat(ExcludePatterns.of("a\\ ").matches("a ")).isTrue();
        assertThat(ExcludePatterns.of("a\\  ").matches("a ")).isTrue();
        assertThat(ExcludePatterns.of("a\r\nb").matches("a")).isTrue();
    }

    @Test
    void excludesDotFilesAndTemplatesUnlessTheyAreIncludedAgain() {
        ExcludePatterns byDefault = ExcludePatterns.DEFAULT;
        ExcludePatterns included = byDefault.and(ExcludePatterns.of("!.assets\n!/templates/"));

        List<String> paths = List.of(".x", "a/.b/c.md", ".assets/x.png", "templates/a.md", "a/templates/b.md", "a.md");
        assertThat(paths)
                .filteredOn(byDefault::matches)
                .containsExactly(".x", "a/.b/c.md", ".assets/x.png", "templates/a.md");
        assertThat(paths).filteredOn(included::matches).containsExactly(".x", "a/.b/c.md");
    }

    /** 150 random files of patterns over 60 random paths each, judged by git itself. */
    @Test
    void agreesWithGitOnRandomPatterns(@TempDir Path folder) throws Exception {
        run(folder, "", "git", "init", "-q", ".");
        Random random = new Random(41);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            paths.add(path(random));
        }
        for (int round = 0; round < 150; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                lines.add(pattern(random));
            }
            String patterns = String.join("\n", lines);
            Files.writeString(folder.resolve(".git/info/exclude"), patterns + "\n");

            List<String> ignored = run(
                            folder,
                            String.join("\n", paths) + "\n",
                            "git",
                            "-c",
                            "core.excludesFile=" + NO_FILE,
                            "-c",
                            "core.ignoreCase=false",
                            "check-ignore",
                            "--no-index",
                            "--stdin")
                    .lines()
                    .distinct()
                    .toList();

            ExcludePatterns rules = ExcludePatterns.of(patterns);
            assertThat(paths.stream().distinct().filter(rules::matches))
                    .as("patterns %s", lines)
                    .containsExactlyElementsOf(ignored);
        }
    }

    private static String path(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            parts.add(pick(random, "a", "b", "ab", "ba", "aab", "a.md", "b.md", ".a"));
        }
        return String.join("/", parts);
    }

    private static String pattern(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "!" : "");
        text.append(random.nextInt(4) == 0 ? "/" : "");
        for (int i = 0; i <= random.nextInt(3); i++) {
            text.append(i == 0 ? "" : "/")
                    .append(pick(
                            random,
                            "a",
                            "b",
                            "*",
                            "**",
                            "a*",
                            "*b",
                            "?",
                            "[ab]",
                            "[!a]*",
                            "*.md",
                            "a**b",
                            "[a",
                            ".*",
                            "\\a",
                            "[[:alpha:]]*",
                            "*a*b"));
        }
        return text.append(random.nextInt(3) == 0 ? "/" : "").toString();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String run(Path folder, String input, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("HOME", folder.toString());
        Path from = Files.writeString(folder.resolve(".git-input"), input);
        Process process = builder.redirectInput(from.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    @Test
    void takesLittleTimeForAnyPattern() {
        String stars = "*a".repeat(2_000) + "b";
        String path = "a".repeat(4_000);
        String folders = "**/a/".repeat(500) + "b";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(ExcludePatterns.of(stars).matches(path)).isFalse();
            assertThat(ExcludePatterns.of(folders).matches("a/".repeat(200) + "a"))
                    .isFalse();
        });
    }
}
