package dev.daymark.feature.docs.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which teams write decisions down. */
class DecisionReaderTest {

    @Test
    void readsTheFrontMatterOfMadr() {
        assertThat(read("docs/adr/0013-use-front-matter.md", """
                        ---
                        # These are optional metadata elements.
                        status: "superseded by [ADR-0018](0018-use-headings.md)"
                        date: 2023-04-01
                        deciders: [Ada, Grace]
                        ---
                        # Use front matter

                        ## Context and Problem Statement

                        Status: rejected, says a text that is quoted here.
                        """))
                .isEqualTo(decision("superseded", "2023-04-01", List.of(), List.of("0018-use-headings.md")));
    }

    @Test
    void readsTheListOfOlderMadr() {
        assertThat(read("adr/0001-accounts.md", """
                        # 1. Introduce an accounts service

                        * Status: superseded by [ADR-0003](0003-outsource.md) <!-- optional -->
                        * Deciders: @ada, @grace
                        * Date: [2020-06-15](https://forge.example/pull/34)

                        Technical Story: [link](https://forge.example/1)
                        """))
                .isEqualTo(decision("superseded", "2020-06-15", List.of(), List.of("0003-outsource.md")));
    }

    @Test
    void readsTheSectionsOfNygard() {
        assertThat(read("doc/adr/0006-flask.md", """
                        # 6. Use Flask

                        Date: 2017-11-11

                        ## Status

                        OPEN

                        Superceded by [10. Replace Flask with Django](0010-replace-flask.md)

                        ## Context

                        Accepted facts. Supersedes nothing, such as [4](0004-x.md).
                        """))
                .isEqualTo(decision("superseded", "2017-11-11", List.of(), List.of("0010-replace-flask.md")));
        assertThat(read("ADR-005-modules.md", """
                        # ADR-005: Modules

                        ## 1. Status

                        **Accepted** (2026-01-20). Supersedes ADR 0027, ADR-0028 and 3.

                        ## Date

                        2026-01-21
                        """))
                .isEqualTo(decision("accepted", "2026-01-21", List.of("0027", "0028", "3"), List.of()));
    }

    @Test
    void readsTheFirstParagraphOfThisProject() {
        assertThat(read("docs/decisions/0001-yaml-tree.md", """
                        # 0001 Descriptors stay a YAML tree

                        Accepted, 2026-11-22. Supersedes
                        [0000](0000-strings.md).

                        ## Context
                        """))
                .isEqualTo(decision("accepted", "2026-11-22", List.of("0000-strings.md"), List.of()));
        assertThat(read("0012-one-writer.md", "# 0012 One writer\n\nAccepted, March 2024.\n"))
                .isEqualTo(decision("accepted", "March 2024", List.of(), List.of()));
        assertThat(read("0012-one-writer.md", "# One writer\n\nProposed changes are listed here. Accepted.\n"))
                .isEqualTo(decision("", "", List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Status: Accepted",
                "**Status:** Accepted — 2026-09-05",
                "- **Status**: accepted ([#32](https://forge.example/32))",
                "> **Status: Accepted.**",
                "| Field | Value |\n|---|---|\n| Status | Accepted |",
                "## Status: Accepted",
                "## Status\n\n✅ Approved",
                "## Metadata\n\n* State: ADOPTED",
                "- Status: Accepted\r\n- Date: x"
            })
    void findsTheStatusHoweverItIsWritten(String text) {
        assertThat(read("0001-a.md", "# A\n\n" + text + "\n").status()).isEqualTo("accepted");
    }

    @ParameterizedTest
    @CsvSource({
        "Draft, proposed",
        "In review, proposed",
        "Declined, rejected",
        "Obsolete, deprecated",
        "Replaced by 4, superseded",
        "vigente, vigente",
        "'Agreed, for now', accepted",
        "'{proposed | rejected}', ''",
        "'[proposed | accepted]', ''"
    })
    void namesTheStatusWithOneOfFiveWordsOrAsWritten(String written, String status) {
        assertThat(read("0001-a.md", "# A\n\nStatus: " + written + "\n").status())
                .isEqualTo(status);
    }

    @Test
    void takesNumbersForReferencesButNoDatesNorIssues() {
        assertThat(read("0002-a.md", "# A\n\nStatus: Superseded by ADR 0010 (2026-09-28), see #1597. Not 77.\n")
                        .supersededBy())
                .containsExactly("0010");
        assertThat(read("0002-a.md", "---\nsupersedes: [1, ADR-7]\nsuperseded-by: null\n---\n# A\n"))
                .isEqualTo(decision("", "", List.of("1", "7"), List.of()));
        assertThat(read(
                        "0002-a.md",
                        "# A\n\n**Status:** Accepted, 2026-09-05; the store superseded by [0013](./0013-b.md)\n"))
                .isEqualTo(decision("accepted", "2026-09-05", List.of(), List.of("./0013-b.md")));
    }

    @Test
    void takesTheNameOfAFileForAReferenceWhenItBeginsWithADate() {
        assertThat(read(
                        "2024-01-05-a.md",
                        "# A\n\nStatus: superseded by [B](./2024-03-18-two-writers.md), 2024-03-19\n"))
                .isEqualTo(decision("superseded", "2024-03-19", List.of(), List.of("./2024-03-18-two-writers.md")));
        assertThat(read("20240105-a.md", "---\nstatus: accepted\nsupersedes: 20230318-b, 2023-03-19-c.md\n---\n# A\n")
                        .supersedes())
                .containsExactly("20230318-b", "2023-03-19-c.md");
    }

    @Test
    void knowsWhichFilesRecordADecision() {
        assertThat(optional("adr/README.md", "Status: Accepted")).isEmpty();
        assertThat(optional("adr/index.md", "Status: Accepted")).isEmpty();
        assertThat(optional("adr/adr000-template.md", "Status: Accepted")).isEmpty();
        assertThat(optional("adr/process.md", "# How we decide\n\nAccepted, 2026-01-01."))
                .isEmpty();
        assertThat(optional("adr/use-flask.md", "# Flask\n\n## Status\n\nAccepted"))
                .isPresent();
        assertThat(optional("adr/0004-markdown.md", "# 4. Markdown")).isPresent();
        assertThat(optional("adr/adr013-use-fetch.md", "# Fetch")).isPresent();
        assertThat(read("adr/20240318-use-fetch.md", "# Fetch\n").date()).isEqualTo("2024-03-18");
        assertThat(read("adr/20241399-use-fetch.md", "# Fetch\n").date()).isEmpty();
    }

    @Test
    void readsHostileTextInNoTime() {
        String hashes = "#".repeat(900) + "x";
        String text = ("# " + hashes + "\n\nStatus: " + "| _".repeat(400) + "x\n" + "<!--".repeat(300) + "\n"
                        + "superseded by " + "[".repeat(900) + "\n## Status\n\nsuperseded by " + "[a](b".repeat(200)
                        + "\n")
                .repeat(200);

        assertThat(read("0001-a.md", text).status()).isNotEqualTo("accepted");
    }

    private static StatedDecision decision(
            String status, String date, List<String> supersedes, List<String> supersededBy) {
        return new StatedDecision(status, date, supersedes, supersededBy);
    }

    private static StatedDecision read(String path, String text) {
        return optional(path, text).orElseThrow();
    }

    private static Optional<StatedDecision> optional(String path, String text) {
        return DecisionReader.read(path, front(text), text);
    }

    private static YamlMap front(String text) {
        if (!text.startsWith("---\n")) {
            return YamlMap.EMPTY;
        }
        try {
            return (YamlMap) YamlReader.readAll(text.substring(4, text.indexOf("\n---", 4)))
                    .get(0);
        } catch (YamlSyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
