package dev.daymark.feature.docs.markdown.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

    private final Highlighter highlighter = new Highlighter();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "java, final, KEYWORD",
                "py, def, KEYWORD",
                "js, const, KEYWORD",
                "ts, interface, KEYWORD",
                "go, func, KEYWORD",
                "rs, fn, KEYWORD",
                "kt, fun, KEYWORD",
                "c, struct, KEYWORD",
                "c++, class, KEYWORD",
                "cs, namespace, KEYWORD",
                "rb, def, KEYWORD",
                "php, function, PLAIN",
                "sh, if, KEYWORD",
                "bash, for, KEYWORD",
                "docker, FROM, KEYWORD",
                "sql, SELECT, KEYWORD",
                "scala, object, KEYWORD",
                "groovy, def, KEYWORD",
                "lua, function, KEYWORD",
                "perl, sub, KEYWORD",
                "toml, true, KEYWORD",
                "hcl, resource, KEYWORD",
                "graphql, type, KEYWORD",
                "diff, +added, STRING",
                "console, # comment, COMMENT",
                "yaml, # comment, COMMENT",
                "ini, ; comment, COMMENT",
                "properties, # comment, COMMENT",
                "makefile, # comment, COMMENT",
                "css, /* c */, COMMENT",
                "json, \"a\", STRING",
                "xml, <!-- c -->, COMMENT",
                "html, <!-- c -->, COMMENT",
                "ps1, # c, COMMENT",
                "proto, message, KEYWORD",
                "dart, class, KEYWORD",
                "tcl, # c, COMMENT",
                "bat, REM c, COMMENT",
                "clojure, ; c, COMMENT",
                "latex, % c, COMMENT",
            })
    void coloursCommonLanguages(String language, String code, Token.Kind kind) {
        assertThat(highlighter.highlight(language, List.of(code)).get(0))
                .extracting(Token::kind)
                .contains(kind);
    }

    @Test
    void losesNoCharacter() {
        List<String> lines = List.of("/* a", "\tb \"c */ int x = 0x1F; // d", "", "  'e' \u00E9\uD83D\uDE80");

        for (String language :
                List.of("java", "python", "yaml", "sh", "html", "json", "toml", "diff", "console", "nothing")) {
            assertThat(highlighter.highlight(language, lines).stream()
                            .map(tokens -> tokens.stream().map(Token::text).collect(Collectors.joining())))
                    .as(language)
                    .containsExactlyElementsOf(lines);
        }
    }

    @Test
    void carriesCommentsOverLines() {
        assertThat(highlighter.highlight("java", List.of("/* a", "b */")).get(1))
                .containsExactly(new Token(Token.Kind.COMMENT, "b */"));
    }

    @Test
    void canBeUsedBySeveralThreads() {
        List<String> code = List.of("/* a", "b */ final int x = 1;", "\"s\"");
        List<List<Token>> expected = highlighter.highlight("java", code);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> highlighter.highlight("java", code)))
                .allMatch(expected::equals);
    }

    @Test
    void coloursTheKeysOfYamlAndNothingInBlocksOfText() {
        List<String> lines = List.of(
                "a: 1",
                "b c:",
                "  - \"n\": x # y: z",
                "text: |",
                "  key: not",
                "",
                "  more: not",
                "url: http://a:80",
                "# no: k");

        String keys = highlighter.highlight("yaml", lines).stream()
                .map(line -> line.stream()
                        .filter(token -> token.kind() == Token.Kind.KEYWORD)
                        .map(Token::text)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("|"));

        assertThat(keys).isEqualTo("a|b c|\"n\"|text||||url|");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"': x", "\": ", "a:", ":", "- - b: c", "- ", "a: |", "x: >-", "{a: b}"})
    void losesNothingOfALineOfYaml(String line) {
        assertThat(highlighter.highlight("yaml", List.of(line)).get(0).stream()
                        .map(Token::text)
                        .collect(Collectors.joining()))
                .isEqualTo(line);
    }
}
