package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

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
    void namesCodeAndThemes() {
        assertThat(edition)
                .anyMatch(part -> part.contains("dev/daymark/Edition.class "))
                .anyMatch(part -> part.contains("daymark/theme/messages.properties "));
    }
}
