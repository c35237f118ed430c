package dev.daymark.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://x.example/a?b=c", "HTTP://x.example", "mailto:ada@x.example", " https://x.example "})
    void letsReadersFollowTheWeb(String url) {
        assertThat(ExternalLink.safe(url)).contains(url.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//x.example",
                "docs/index.md",
                "https://x.example/\u0000",
                "https:",
                ""
            })
    void letsNothingRunAndNothingLeadAstray(String url) {
        assertThat(ExternalLink.safe(url)).isEmpty();
    }

    @Test
    void readsLinksThatAreNotAsTheyShouldBe() {
        List<ExternalLink> links = links("""
                - {url: https://chat.example, type: Chat, title: '#harbour'}
                - {url: 'mailto:ada@x.example'}
                - {title: no address}
                - text
                - {url: 42}
                - {url: 'javascript:x', title: ' '}
                """);

        assertThat(links)
                .extracting(ExternalLink::title)
                .containsExactly("#harbour", "mailto:ada@x.example", "javascript:x");
        assertThat(links).extracting(ExternalLink::type).containsExactly("chat", "mail", "");
        assertThat(links.get(2).href()).isEmpty();
    }

    @Test
    void takesNoLinksForNone() {
        assertThat(links(" null")).isEmpty();
        assertThat(links(" a text")).isEmpty();
    }

    private static List<ExternalLink> links(String yaml) {
        String nested = yaml.startsWith(" ") ? yaml : "\n" + yaml.indent(4);
        var catalog = new PortalFixture()
                .declare("kind: Group\nmetadata:\n  name: harbour\n  links:" + nested)
                .catalog();
        return ExternalLink.of(catalog.all().iterator().next());
    }
}
