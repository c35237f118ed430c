package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTest {

    private final List<String> edition = Features.load(Run.classPath()).edition();

    /** Slugs, ids and words depend on the letters that Java knows. */
    @Test
    void isAnotherOneWithAnotherJava() {
        assertThat(edition)
                .contains(Version.current(), "Java " + Runtime.version().feature());
    }

    @Test
    void isAnotherOneWithOtherLibraries() throws Exception {
        URL[] jars = {
            new URL("file:/repository/org/jsoup/jsoup-1.24.1.jar"), new URL("file:/repository/flexmark-0.64.8.jar")
        };
        try (URLClassLoader plugin = new URLClassLoader(jars)) {
            assertThat(Edition.libraries(plugin)).containsExactly("flexmark-0.64.8.jar", "jsoup-1.24.1.jar");
        }
    }

    @Test
    void namesCodeAndThemes() {
        assertThat(edition)
                .anyMatch(part -> part.contains("dev/daymark/Edition.class "))
                .anyMatch(part -> part.contains("daymark/theme/messages.properties "));
    }
}
