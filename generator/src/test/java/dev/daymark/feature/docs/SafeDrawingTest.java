package dev.daymark.feature.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing keeps what it draws, and loses what it does. */
class SafeDrawingTest {

    @Test
    void keepsADrawing() {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\">"
                + "<defs><linearGradient id=\"a\"><stop offset=\"0\"></stop></linearGradient></defs>"
                + "<style>.b { fill: url(#a) }</style><path class=\"b\" d=\"M0 0h4\" style=\"stroke: red\"></path>"
                + "<text>1 &lt; 2 é</text></svg>";

        assertThat(safe(drawing).replace("/>", "></path>"))
                .contains("viewBox=\"0 0 4 4\"", "linearGradient", "url(#a)")
                .contains("1 &lt; 2 é", "stroke: red");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><script>alert(1)</script></svg>",
                "<svg onload='alert(1)'/>",
                "<svg><g ONCLICK='alert(1)'/></svg>",
                "<svg><a href='javascript:alert(1)'><text>alert</text></a></svg>",
                "<svg><use xlink:href='https://evil.example/#alert'/></svg>",
                "<svg><image href='data:image/svg+xml;base64,alert'/></svg>",
                "<svg><foreignObject><body onload='alert(1)'/></foreignObject></svg>",
                "<svg><style>@import 'https://evil.example/alert.css';</style></svg>",
                "<svg><path style='fill: url(https://evil.example/alert)'/></svg>",
                "<svg><animate attributeName='href' values='javascript:alert(1)'/></svg>",
                "<svg><set attributeName='onclick' to='alert(1)'/></svg>",
                "<!DOCTYPE svg [<!ENTITY x 'alert'>]><svg>&x;</svg>",
                "<?xml-stylesheet href='https://evil.example/alert.css'?><svg/>",
                "<html><script>alert(1)</script></html>",
                "<svg><x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script></svg>",
                "<svg><style>a{b:u\\72l(https://evil.example/alert)}</style></svg>",
                "<svg style='background: image-set(\"https://evil.example/alert\" 1x)'/>",
                "<svg><style>svg { background: -webkit-image-set(\"https://evil.example/alert\" 1x) }</style></svg>",
                "<svg><path style='mask: src(\"https://evil.example/alert\")'/></svg>",
                "<svg><![CDATA[<script>alert(1)</script>]]></svg>"
            })
    void losesWhatRunsOrLoads(String hostile) {
        String safe = safe(hostile);

        assertThat(safe).startsWith("<svg").doesNotContain("<script", "evil.example", "javascript:", "data:image/svg");
        assertThat(safe.replaceAll("(?s)<text>.*?</text>", "").replaceAll("&lt;script.*?/script&gt;", ""))
                .doesNotContain("alert");
    }

    @Test
    void isOneDrawingAllThrough() {
        assertThat(safe("<svg><g xmlns='http://www.w3.org/1999/xhtml'><style>p { color: red }</style></g></svg>"))
                .doesNotContain("xhtml");
    }

    @Test
    void keepsWhatIsInLinksInItsPlace() {
        assertThat(safe("<svg><text>1</text><a><text>2</text><a><text>3</text></a></a><text>4</text></svg>"))
                .contains("<text>1</text><text>2</text><text>3</text><text>4</text>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<!---->", "<script/>", "<a>"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void losesVeryManyNodesInOneGo(String piece) {
        assertThat(safe("<svg>" + piece.repeat(200_000))).doesNotContain("<a", "!--", "<script");
    }

    @Test
    void judgesAStyleSheetAsItWillBeWritten() {
        assertThat(safe("<svg><style>@im<x>y</x>port 'https://evil.example/a.css';</style></svg>"))
                .doesNotContain("@import");
        assertThat(safe("<svg><style>a{b:url(<x>#</x>https://evil.example/a)}</style></svg>"))
                .doesNotContain("url(https");
    }

    private static String safe(String drawing) {
        return new String(SafeDrawing.of(drawing.getBytes(UTF_8)), UTF_8);
    }
}
