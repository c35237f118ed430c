package dev.daymark.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTextTest {

    @Test
    void leavesOutCommentsThatFillLinesAndWhatLinesAreIndentedBy() {
        assertThat(ScriptText.withoutComments("""
                /* What it does,
                   in two lines. */
                a { /* kept */
                  /** Why. */
                  b: c;

                }
                """)).isEqualTo("a { /* kept */\nb: c;\n}\n");
    }

    @Test
    void keepsWhatFollowsACommentOnItsLine() {
        assertThat(ScriptText.withoutComments("/* one */ a();\n/* two\n*/ b();\nc();\n"))
                .isEqualTo("/* one */ a();\n/* two\n*/ b();\nc();\n");
    }

    @Test
    void losesNothingWhenACommentNeverEnds() {
        assertThat(ScriptText.withoutComments("a();\n/* never\nends\n")).isEqualTo("a();\n/* never\nends\n");
    }
}
