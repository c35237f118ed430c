package dev.daymark.feature.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.daymark.feature.docs.markdown.page.LinkResolver;
import dev.daymark.feature.docs.markdown.page.Snippets;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text takes twice the work, counted as memory asked for: that does not depend on how busy the machine is. */
class GrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int PIECES = 600;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> a\n>> b\n",
                "> a\n",
                "- a\n",
                "    - a\n",
                "a\n",
                "!!! note\n    a\n    b\n\n",
                "*a **b ",
                "*a_ **b__ ",
                "a`",
                "[a](",
                "[[",
                "![",
                "](",
                "[a]: b\n",
                "[^a]",
                "<b>",
                "<div>\n\n",
                "<a b='",
                "<table><tr><td>",
                "<!---->",
                "a <!-- -->",
                "<blink>a</blink>",
                "<svg></svg>",
                "|a",
                "a|b\n-|-\nc|d\n\n",
                "a\n: b\n",
                "&amp",
                "http://a.",
                "a@",
                "# a\n",
                "{++",
                "*a*{.b} ",
                "$a$ $",
                "++a",
                "*[a]: b\n",
                "~a~~",
                ":smile: ",
                "(c) 1/2 "
            })
    void twiceTheTextIsTwiceTheWork(String piece) {
        read(piece, PIECES);

        long once = read(piece, PIECES);
        long twice = read(piece, 2 * PIECES);

        assertThat(twice).isLessThan(3 * once);
    }

    /** Moving nodes within a tree asks for no memory: this took minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"<blink>a</blink>", "a <!-- -->"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void veryManyNodesAreTakenOutInOneGo(String piece) {
        String text = piece.repeat(120_000);

        assertThat(Reading.EVERYTHING.read(text, Snippets.NONE).html(LinkResolver.AS_WRITTEN))
                .doesNotContain("blink", "!--");
    }

    /** One line may be as long as a file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a%sb",
                "#a%s#b",
                "# a%s}",
                "a\n-%sx",
                "/// note |%sx",
                "/// note\n    a: b%sc",
                "*[a]: b%sc",
                "a {%s"
            })
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void longLinesAreReadInOneGo(String line) {
        String text = line.formatted((line.contains("-") ? "-" : " ").repeat(300_000)) + "\n\nend\n";

        assertThat(Reading.EVERYTHING.read(text, Snippets.NONE).html(LinkResolver.AS_WRITTEN))
                .contains("end");
    }

    /** Bytes that reading and writing a page asks for. */
    private static long read(String piece, int times) {
        String text = piece.repeat(times);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Reading.EVERYTHING.read(text, Snippets.NONE).html(LinkResolver.AS_WRITTEN);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
